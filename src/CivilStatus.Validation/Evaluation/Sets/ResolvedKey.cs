using System.Collections.Immutable;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules.Sets;

namespace CivilStatus.Validation.Evaluation.Sets;

/// <summary>A key whose fields have been looked up. Immutable; safe to share between threads.</summary>
/// <param name="Written">The key as the rule has it.</param>
/// <param name="First">What is read of the first entry, term by term.</param>
/// <param name="Other">What is read of the second, term by term.</param>
public sealed record ResolvedKey(SetKey Written, ImmutableArray<ResolvedSide> First, ImmutableArray<ResolvedSide> Other)
{
    /// <summary>Whether both sides read alike.</summary>
    public bool IsSymmetric => First.SequenceEqual(Other);

    /// <summary>The key in a layout; null where entries of that kind never have it.</summary>
    internal static ResolvedKey? Of(SetKey key, EntryLayout layout, LoopTarget? target)
    {
        ResolvedSide?[] first = [.. key.Terms.Select(t => ResolvedSide.Of(t.First, layout, target, isOther: false))];
        ResolvedSide?[] other = [.. key.Terms.Select(t => ResolvedSide.Of(t.Other, layout, target, isOther: layout.Other is not null))];
        return first.Contains(null) || other.Contains(null) ? null : new ResolvedKey(key, [.. first!], [.. other!]);
    }
}
