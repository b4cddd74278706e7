using System.Collections.Immutable;
using CivilStatus.Validation.Findings;
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
        bool isOneEvent = found is { Other: { } other, Finding: { Role: null, Rule.Set.Kind: SetKind.Pair } } && found.First.Layout == other.Layout
            && found.Finding is { Verdict: Verdict.Violated or Verdict.Excepted or Verdict.Undecided };
        return isOneEvent ? [.. differences.Of(found.First, found.Other!).Where(d => !NotOfTheEntry.Contains(d.Path))] : [];
    }
}
