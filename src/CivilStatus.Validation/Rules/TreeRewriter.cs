using System.Collections.Immutable;

namespace CivilStatus.Validation.Rules;

/// <summary>Takes rule trees apart and puts them together again with other parts. Safe to share between threads.</summary>
public static class TreeRewriter
{
    /// <summary>The tree with every field, constant, list and parameter replaced by what <paramref name="leaf"/> makes of it.</summary>
    public static RuleNode Replace(RuleNode node, Func<RuleNode, RuleNode> leaf)
        => Parts(node) is { IsEmpty: false } parts ? WithParts(node, [.. parts.Select(p => Replace(p, leaf))]) : leaf(node);

    /// <summary>The parts of a node, in order; none for a leaf.</summary>
    public static ImmutableArray<RuleNode> Parts(RuleNode node) => node switch
    {
        AndNode and => and.Parts,
        OrNode or => or.Parts,
        NotNode not => [not.Part],
        ImpliesNode implies => [implies.Premise, implies.Conclusion],
        CompareNode compare => [compare.Left, compare.Right],
        MemberNode member => [member.Item, member.Set],
        CallNode call => call.Arguments,
        _ => [],
    };

    /// <summary>The node with other parts, as many as <see cref="Parts"/> gives and in that order.</summary>
    public static RuleNode WithParts(RuleNode node, ImmutableArray<RuleNode> parts) => node switch
    {
        AndNode => new AndNode(parts),
        OrNode => new OrNode(parts),
        NotNode => new NotNode(parts[0]),
        ImpliesNode => new ImpliesNode(parts[0], parts[1]),
        CompareNode compare => compare with { Left = parts[0], Right = parts[1] },
        MemberNode => new MemberNode(parts[0], parts[1]),
        CallNode call => call with { Arguments = parts },
        _ => node,
    };

    /// <summary>The node and everything below it.</summary>
    public static IEnumerable<RuleNode> All(RuleNode node) => Parts(node).SelectMany(All).Prepend(node);
}
