using System.Text.Encodings.Web;
using System.Text.Json;

namespace CivilStatus.Validation.Bundles;

/// <summary>The JSON of sealed files.</summary>
internal static class SealedJson
{
    // Vietnamese text stays legible in the file, so that a change of law shows in a diff.
    public static BundleJson Context { get; } = new(new JsonSerializerOptions(BundleJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // A condition may nest 64 deep, and stands some levels deep itself.
        MaxDepth = 128,
    });
}
