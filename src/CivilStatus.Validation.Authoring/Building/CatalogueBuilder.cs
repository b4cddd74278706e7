using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Bundles;

namespace CivilStatus.Validation.Authoring.Building;

/// <summary>Seals a catalogue folder into a bundle.</summary>
public static class CatalogueBuilder
{
    /// <summary>The bundle of a folder that was read without errors. The same folder gives the same bytes.</summary>
    /// <exception cref="ArgumentException">The folder has errors.</exception>
    public static Bundle Build(CatalogueSource source)
        => new(source.Catalogue ?? throw new ArgumentException("The catalogue has errors.", nameof(source)), source.Files);
}
