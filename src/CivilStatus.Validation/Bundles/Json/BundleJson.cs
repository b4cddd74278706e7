using System.Collections.Immutable;
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
                case "files": files = json.Items(BundleFileJson.Read); break;
                default: throw json.Unknown(property);
            }
        }
        return new Bundle(Required.Of(catalogue, "catalogue"), Required.Of(files, "files"));
    }

    public static byte[] Write(Bundle bundle) => SealedContent.Write(writer =>
    {
        writer.WritePropertyName("catalogue");
        CatalogueJson.Write(writer, bundle.Catalogue);
        ArrayJson.Write(writer, "files", [.. bundle.Files], f => BundleFileJson.Write(writer, f));
    });
}
