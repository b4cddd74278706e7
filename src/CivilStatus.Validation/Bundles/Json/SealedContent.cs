using System.Text.Encodings.Web;
using System.Text.Json;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>What stands behind the seal: one object.</summary>
internal static class SealedContent
{
    // Vietnamese text stays legible in the file, so that a change of law shows in a diff.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = JsonCursor.MaxDepth };

    public static byte[] Write(Action<Utf8JsonWriter> properties)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            properties(writer);
            writer.WriteEndObject();
        }
        return stream.ToArray();
    }
}
