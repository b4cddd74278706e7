using System.Collections.Immutable;
using CivilStatus.Validation.Rules;
using NodaTime;

namespace CivilStatus.Validation.Catalogues.Overlays;

/// <summary>
/// What a province or another team adds to a catalogue that it does not copy (danh mục bổ sung): rules, law and tables of its
/// own, profiles made stricter. It is no catalogue and nothing can be checked by it alone: put it on its base with
/// <see cref="On"/>. Immutable; safe to share between threads.
/// </summary>
public sealed record CatalogueOverlay
{
    /// <summary>Its id, such as <c>tinh-mau</c>; the catalogue that it gives with its base bears it.</summary>
    public required string Id { get; init; }

    /// <summary>Its version, apart from the base's.</summary>
    public required string Version { get; init; }

    /// <summary>Who publishes it.</summary>
    public required LocalizedText Publisher { get; init; }

    /// <summary>The day it was published.</summary>
    public required LocalDate PublishedOn { get; init; }

    /// <summary>What it stands on.</summary>
    public required CatalogueReference Extends { get; init; }

    /// <summary>Labels that the base does not have.</summary>
    public required AddedLabels Labels { get; init; }

    /// <summary>Its own legal instruments, sorted by id.</summary>
    public required ImmutableArray<Instrument> Instruments { get; init; }

    /// <summary>Its own parameters, sorted by id.</summary>
    public required ImmutableArray<LegalParameter> Parameters { get; init; }

    /// <summary>Its own tables, sorted by id.</summary>
    public required ImmutableArray<Table> Tables { get; init; }

    /// <summary>The profiles of the base that it makes stricter, sorted by id.</summary>
    public required ImmutableArray<TightenedProfile> Tightened { get; init; }

    /// <summary>The profiles that it adds, sorted by id.</summary>
    public required ImmutableArray<AddedProfile> Profiles { get; init; }

    /// <summary>Its own rules, sorted by id.</summary>
    public required ImmutableArray<Rule> Rules { get; init; }

    /// <summary>
    /// The catalogue that this overlay and its base make together. Every rule of the base stays as it is and no profile of the
    /// base becomes weaker. The base may have other overlays on it already.
    /// </summary>
    /// <param name="base">The catalogue that <see cref="Extends"/> names, or one that was put on it.</param>
    /// <exception cref="OverlayMismatchException">The base is another one or too old, has the same ids, or lacks what the overlay refers to.</exception>
    public Catalogue On(Catalogue @base)
    {
        ImmutableArray<string> faults = [.. OverlayFit.Faults(this, @base)];
        return faults.IsEmpty ? OverlayUnion.Of(this, @base) : throw new OverlayMismatchException(this, @base, faults);
    }
}
