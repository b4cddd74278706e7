using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>A bundle, seal apart, as an object: the catalogue and the files it was made from.</summary>
internal static class BundleJson
{
    public static Bundle Read(ReadOnlySpan<byte> utf8)
    {
        var json = new JsonCursor(utf8);
        Catalogue? catalogue = null;
        ImmutableArray<BundleFile> files = default;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "catalogue": catalogue = CatalogueJson.Read(ref json); break;
                case "files": files = json.Items(ReadFile); break;
                default: throw json.Unknown(property);
            }
        }
        return new Bundle(Required.Of(catalogue, "catalogue"), Required.Of(files, "files"));
    }

    public static byte[] Write(Bundle bundle)
    {
        using var stream = new MemoryStream();
        // Vietnamese text stays legible in the file, so that a change of law shows in a diff.
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = JsonCursor.MaxDepth }))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("catalogue");
            CatalogueJson.Write(writer, bundle.Catalogue);
            ArrayJson.Write(writer, "files", [.. bundle.Files], f => Write(writer, f));
            writer.WriteEndObject();
        }
        return stream.ToArray();
    }

    private static BundleFile ReadFile(ref JsonCursor json)
    {
        string? path = null, sha256 = null;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "path": path = json.Text(); break;
                case "sha256": sha256 = json.Text(); break;
                default: throw json.Unknown(property);
            }
        }
        return new BundleFile(Required.Of(path, "path"), Required.Of(sha256, "sha256"));
    }

    private static void Write(Utf8JsonWriter writer, BundleFile file)
    {
        writer.WriteStartObject();
        writer.WriteString("path", file.Path);
        writer.WriteString("sha256", file.Sha256);
        writer.WriteEndObject();
    }
}
