using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>The territories of a catalogue as bits of an integer.</summary>
internal sealed class TerritoryBits
{
    private readonly ImmutableArray<string> leaves;
    private readonly TextMap<int> byName = new();

    public TerritoryBits(Conventions conventions)
    {
        leaves = conventions.Territories;
        All = Of(leaves);
        foreach (string group in conventions.TerritoryGroups.Keys) byName.TryAdd(group, Of(conventions.TerritoriesOf(group)));
        foreach (string leaf in leaves) byName.TryAdd(leaf, Of([leaf]));
    }

    /// <summary>Every territory.</summary>
    public int All { get; }

    public int Of(ImmutableArray<string> territories)
    {
        int bits = 0;
        foreach (string territory in territories) bits |= 1 << leaves.IndexOf(territory);
        return bits;
    }

    /// <summary>The territories that a name stands for: all where it is unknown.</summary>
    public int OfName(TextSlice name)
        => name.IsKnown && byName.TryGetValue(name.Span, out int bits) ? bits : All;
}
