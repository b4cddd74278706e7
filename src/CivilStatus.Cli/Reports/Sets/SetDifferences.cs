using System.Collections.Immutable;
using CivilStatus.Validation.Registers;
using CivilStatus.Validation.Registers.Differences;
using CivilStatus.Validation.Rules.Sets;

namespace CivilStatus.Cli.Reports.Sets;

/// <summary>What differs between two records that are, or may be, one entry.</summary>
internal static class SetDifferences
{
    private static readonly string[] NotOfTheEntry = ["id"];

    /// <summary>The differences, field by field; none for findings that put two different entries beside each other.</summary>
    public static ImmutableArray<FieldDifference> Of(SetFinding found, EntryDifferences differences)
    {
        if (found is not { Other: { } other, Finding: { Role: null, Rule.Set.Kind: SetKind.Pair } } || found.First.Layout != other.Layout) return [];
        FieldDifference[] all = [.. differences.Of(found.First, other).Where(d => !NotOfTheEntry.Contains(d.Path))];
        string person = found.First.Layout.Persons[0];
        // Of two people under one number everything differs, which says nothing.
        return Contradicts($"{person}.name") && Contradicts($"{person}.born") ? [] : [.. all];

        bool Contradicts(string path) => all.Any(d => d.Path == path && d.Kind == DifferenceKind.Contradicting);
    }
}
