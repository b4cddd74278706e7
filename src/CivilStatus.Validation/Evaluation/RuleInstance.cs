using System.Collections.Immutable;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation;

/// <summary>A rule made ready for one event and one role or field: every path looked up, every regime laid out.</summary>
internal sealed record RuleInstance
{
    public required Rule Rule { get; init; }

    /// <summary>The role or field path the rule runs over here, with <c>[]</c> for “this item of the list”; null without <c>forEach</c>.</summary>
    public required string? Role { get; init; }

    /// <summary>Whether there is one verdict for each item of the record's list.</summary>
    public required bool PerItem { get; init; }

    public required RuleNode? AppliesWhen { get; init; }

    public required RuleNode Require { get; init; }

    public required ImmutableArray<RuleNode> Exceptions { get; init; }

    /// <summary>The parameters (as indexes of the rule's aliases) without which the rule is not in force.</summary>
    public required int[] Needed { get; init; }

    /// <summary>For each exception, the parameters without which it permits nothing.</summary>
    public required int[][] NeededByException { get; init; }

    public required ImmutableArray<ShownValue> Show { get; init; }

    public required ImmutableArray<SlotNode> Fields { get; init; }

    public required SlotNode? LawDate { get; init; }

    public required ImmutableArray<AssumedSlot> Assume { get; init; }

    public required RuleTimeline Timeline { get; init; }
}
