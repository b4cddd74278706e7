using System.Collections.Immutable;

namespace CivilStatus.Validation.Rules;

/// <summary>Rebuilds rule trees with their leaves replaced, and lists their leaves.</summary>
public static class TreeRewriter
{
    /// <summary>The tree with every field, constant, list and parameter replaced by what <paramref name="leaf"/> makes of it.</summary>
    public static RuleNode Replace(RuleNode node, Func<RuleNode, RuleNode> leaf) => node switch
    {
        AndNode and => new AndNode(Each(and.Parts, leaf)),
        OrNode or => new OrNode(Each(or.Parts, leaf)),
        NotNode not => new NotNode(Replace(not.Part, leaf)),
        ImpliesNode implies => new ImpliesNode(Replace(implies.Premise, leaf), Replace(implies.Conclusion, leaf)),
        CompareNode compare => compare with { Left = Replace(compare.Left, leaf), Right = Replace(compare.Right, leaf) },
        MemberNode member => new MemberNode(Replace(member.Item, leaf), Replace(member.Set, leaf)),
        CallNode call => call with { Arguments = Each(call.Arguments, leaf) },
        _ => leaf(node),
    };

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

    /// <summary>The node and everything below it.</summary>
    public static IEnumerable<RuleNode> All(RuleNode node) => Parts(node).SelectMany(All).Prepend(node);

    private static ImmutableArray<RuleNode> Each(ImmutableArray<RuleNode> nodes, Func<RuleNode, RuleNode> leaf)
        => [.. nodes.Select(n => Replace(n, leaf))];
}
