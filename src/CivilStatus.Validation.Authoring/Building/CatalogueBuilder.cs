using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Bundles;

namespace CivilStatus.Validation.Authoring.Building;

/// <summary>Seals a catalogue folder into a bundle.</summary>
public static class CatalogueBuilder
{
    /// <summary>The bundle of a folder that was read without errors. The same folder gives the same bytes.</summary>
    /// <exception cref="ArgumentException">The folder has errors, or holds an overlay, which <see cref="BuildOverlay"/> seals.</exception>
    public static Bundle Build(CatalogueSource source) => source.Overlay is null
        ? new Bundle(source.Catalogue ?? throw Errors(), source.Files)
        : throw new ArgumentException("The folder holds an overlay, no whole catalogue.", nameof(source));

    /// <summary>The overlay of a folder that was read without errors, without anything of its base. The same folder gives the same bytes.</summary>
    /// <exception cref="ArgumentException">The folder has errors, or holds a whole catalogue.</exception>
    public static OverlayBundle BuildOverlay(CatalogueSource source)
    {
        if (source.Catalogue is null) throw Errors();
        return new OverlayBundle(source.Overlay ?? throw new ArgumentException("The folder holds a whole catalogue, no overlay.", nameof(source)), source.Files);
    }

    /// <summary>The sealed bytes of a folder that was read without errors, whether it is a whole catalogue or an overlay.</summary>
    /// <exception cref="ArgumentException">The folder has errors.</exception>
    public static byte[] Seal(CatalogueSource source) => source.Overlay is null ? Build(source).Save() : BuildOverlay(source).Save();

    private static ArgumentException Errors() => new("The catalogue has errors.", "source");
}
