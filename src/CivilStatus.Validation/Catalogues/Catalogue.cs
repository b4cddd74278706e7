using System.Collections.Immutable;
using CivilStatus.Validation.Rules;
using NodaTime;

namespace CivilStatus.Validation.Catalogues;

/// <summary>
/// A catalogue of rules, as loaded from a bundle or a folder: the rules, and the law, tables and words they use.
/// Immutable; safe to share between threads.
/// </summary>
public sealed record Catalogue
{
    /// <summary>Its id, such as <c>vn</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its version, such as <c>2026.11.0</c>; apart from the engine's.</summary>
    public required string Version { get; init; }

    /// <summary>Who publishes it.</summary>
    public required LocalizedText Publisher { get; init; }

    /// <summary>The day it was published.</summary>
    public required LocalDate PublishedOn { get; init; }

    /// <summary>The languages of its texts; the first is the default.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    /// <summary>How it counts and reads.</summary>
    public required Conventions Conventions { get; init; }

    /// <summary>What people call roles and fields.</summary>
    public required Labels Labels { get; init; }

    /// <summary>The legal instruments, sorted by id.</summary>
    public required ImmutableArray<Instrument> Instruments { get; init; }

    /// <summary>The parameters of the law, sorted by id.</summary>
    public required ImmutableArray<LegalParameter> Parameters { get; init; }

    /// <summary>The tables, sorted by id.</summary>
    public required ImmutableArray<Table> Tables { get; init; }

    /// <summary>The profiles, sorted by id.</summary>
    public required ImmutableArray<Profile> Profiles { get; init; }

    /// <summary>The rules, sorted by id.</summary>
    public required ImmutableArray<Rule> Rules { get; init; }

    /// <summary>The catalogue that this one stands on, where an overlay was put on it; null for one that stands by itself.</summary>
    public Catalogue? Base { get; init; }

    /// <summary>The instrument with an id, or null.</summary>
    public Instrument? Instrument(string? id) => Instruments.FirstOrDefault(i => i.Id == id);

    /// <summary>The parameter with an id, or null.</summary>
    public LegalParameter? Parameter(string id) => Parameters.FirstOrDefault(p => p.Id == id);

    /// <summary>The table with an id, or null.</summary>
    public Table? Table(string id) => Tables.FirstOrDefault(t => t.Id == id);

    /// <summary>The profile with an id, or null.</summary>
    public Profile? Profile(string id) => Profiles.FirstOrDefault(p => p.Id == id);

    /// <summary>The rule with an id, or null.</summary>
    public Rule? Rule(string id) => Rules.FirstOrDefault(r => r.Id == id);
}
