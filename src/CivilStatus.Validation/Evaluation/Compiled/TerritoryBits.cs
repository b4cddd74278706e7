using System.Collections.Frozen;
using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>The territories of a catalogue as bits of an integer.</summary>
internal sealed class TerritoryBits
{
    private readonly ImmutableArray<string> leaves;
    private readonly FrozenDictionary<string, int> byName;

    public TerritoryBits(Conventions conventions)
    {
        leaves = conventions.Territories;
        All = Of(leaves);
        byName = leaves.Concat(conventions.TerritoryGroups.Keys).Distinct()
            .ToFrozenDictionary(name => name, name => Of(conventions.TerritoriesOf(name)), StringComparer.Ordinal);
    }

    /// <summary>Every territory.</summary>
    public int All { get; }

    public int Of(ImmutableArray<string> territories) => territories.Aggregate(0, (bits, t) => bits | 1 << leaves.IndexOf(t));

    /// <summary>The territories that a name stands for: all where it is unknown.</summary>
    public int OfName(TextSlice name)
        => name.IsKnown && byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name.Span, out int bits) ? bits : All;
}
