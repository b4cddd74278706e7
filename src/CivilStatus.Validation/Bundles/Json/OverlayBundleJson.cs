using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues.Overlays;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>A sealed overlay, seal apart, as an object: the overlay and the files it was made from.</summary>
internal static class OverlayBundleJson
{
    public static OverlayBundle Read(ReadOnlySpan<byte> utf8)
    {
        var json = new JsonCursor(utf8);
        CatalogueOverlay? overlay = null;
        ImmutableArray<BundleFile> files = default;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "overlay": overlay = OverlayJson.Read(ref json); break;
                case "files": files = json.Items(BundleFileJson.Read); break;
                default: throw json.Unknown(property);
            }
        }
        return new OverlayBundle(Required.Of(overlay, "overlay"), Required.Of(files, "files"));
    }

    public static byte[] Write(OverlayBundle bundle) => SealedContent.Write(writer =>
    {
        writer.WritePropertyName("overlay");
        OverlayJson.Write(writer, bundle.Overlay);
        ArrayJson.Write(writer, "files", [.. bundle.Files], f => BundleFileJson.Write(writer, f));
    });
}
