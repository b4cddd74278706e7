using System.Text.Json;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>A file that a bundle was made from, as an object.</summary>
internal static class BundleFileJson
{
    public static BundleFile Read(ref JsonCursor json)
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

    public static void Write(Utf8JsonWriter writer, BundleFile file)
    {
        writer.WriteStartObject();
        writer.WriteString("path", file.Path);
        writer.WriteString("sha256", file.Sha256);
        writer.WriteEndObject();
    }
}
