using System.Collections.Immutable;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Decisions;

/// <summary>A condition that is not made of others by and, or, not or implies.</summary>
/// <param name="Node">The condition.</param>
/// <param name="Slots">The slots of the facts it uses, each as often as it does, and of those that may stand in for them.</param>
internal sealed record LeafCondition(RuleNode Node, ImmutableArray<int> Slots)
{
    /// <summary>
    /// Whether it compares what only grows, or only falls, with each date in it. If it uses a date once, the days on which
    /// it is undecided then adjoin one another, whatever else is open.
    /// </summary>
    public bool TurnsOnce { get; } = Node is CompareNode compare
        && TreeRewriter.All(Node).OfType<CallNode>().All(c => compare.Operator is not (Comparison.Equal or Comparison.NotEqual) && IsMonotone(c.Function));

    /// <summary>Whether a condition is not made of others.</summary>
    public static bool Is(RuleNode condition) => condition is not (AndNode or OrNode or NotNode or ImpliesNode);

    private static bool IsMonotone(RuleFunction function)
        => function == RuleFunctions.Age || function == RuleFunctions.Days || function == RuleFunctions.Year || function == RuleFunctions.Century;
}
