using System.Collections.Immutable;

namespace CivilStatus.Validation.Catalogues.Overlays;

/// <summary>An overlay that does not go with the catalogue it was put on. Nothing was changed: keep what was there before.</summary>
/// <param name="overlay">The overlay.</param>
/// <param name="base">The catalogue it was put on.</param>
/// <param name="faults">What does not fit, each with what to do.</param>
public sealed class OverlayMismatchException(CatalogueOverlay overlay, Catalogue @base, ImmutableArray<string> faults)
    : Exception($"The overlay {overlay.Id} {overlay.Version} does not go with the catalogue {@base.Id} {@base.Version}: {string.Join(" ", faults)}")
{
    /// <summary>What does not fit, each with what to do.</summary>
    public ImmutableArray<string> Faults { get; } = faults;
}
