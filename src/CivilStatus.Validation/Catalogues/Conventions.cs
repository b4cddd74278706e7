using System.Collections.Immutable;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Catalogues;

/// <summary>How a catalogue counts and reads. Immutable; safe to share between threads.</summary>
/// <param name="AgeCounting">How completed years are counted.</param>
/// <param name="AgeWords">How an age is written where a date belongs.</param>
/// <param name="PlaceholderTable">The table of stand-ins for nothing.</param>
/// <param name="Territories">The territories that no other one contains.</param>
/// <param name="TerritoryGroups">Wider territories, and those they are made of.</param>
/// <param name="Readings">The facts that are read from others where they are absent.</param>
public sealed record Conventions(
    AgeCounting AgeCounting,
    AgeWords AgeWords,
    string PlaceholderTable,
    ImmutableArray<string> Territories,
    IReadOnlyDictionary<string, ImmutableArray<string>> TerritoryGroups,
    ImmutableArray<Reading> Readings)
{
    /// <summary>The table of how one name may be spelled, by which the keys of rules over sets read names; null where those stay as they are written.</summary>
    public string? NameTable { get; init; }

    /// <summary>The territories a name stands for: itself, its parts, or all where the name is unknown or absent.</summary>
    public ImmutableArray<string> TerritoriesOf(string? name)
        => name is null ? Territories
         : TerritoryGroups.TryGetValue(name, out ImmutableArray<string> parts) ? parts
         : Territories.Contains(name) ? [name]
         : Territories;
}
