using System.Collections.Immutable;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Rules.Sets;

namespace CivilStatus.Validation.Evaluation.Sets;

/// <summary>
/// A rule over sets as it is asked of one kind of pair or group, and of one role where it runs over several: the fields its keys
/// read, looked up. Immutable; safe to share between threads.
/// </summary>
public sealed class SetQuestion
{
    private SetQuestion(Rule rule, SetShape shape, EntryLayout layout, LoopTarget? target)
    {
        (Rule, Shape, Layout, Role) = (rule, shape, layout, target?.Role);
        Keys = [.. shape.Keys.Select(k => ResolvedKey.Of(k, layout, target)).OfType<ResolvedKey>()];
        Order = [.. shape.Order.Select(o => ResolvedSide.Of(o, layout, target, isOther: false)).OfType<ResolvedSide>()];
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>What it looks at.</summary>
    public SetShape Shape { get; }

    /// <summary>The layout of the pair or group.</summary>
    public EntryLayout Layout { get; }

    /// <summary>The role, such as <c>husband</c> or, of the second entry, <c>other.husband</c>; null for a rule that runs over none.</summary>
    public string? Role { get; }

    /// <summary>The keys that entries of this kind can have.</summary>
    public ImmutableArray<ResolvedKey> Keys { get; }

    /// <summary>By what entries are put in order.</summary>
    public ImmutableArray<ResolvedSide> Order { get; }

    /// <summary>Every way in which a rule is asked; none for a rule of one entry.</summary>
    public static ImmutableArray<SetQuestion> Of(Rule rule) => rule.Set is not { } shape
        ? []
        : [.. rule.Layouts.SelectMany(layout => LoopTarget.Of(rule.ForEach, layout).Select(target => new SetQuestion(rule, shape, layout, target)))];
}
