using CivilStatus.Benchmarks.Comparison;
using CivilStatus.Validation.Rules;
using Operator = CivilStatus.Validation.Rules.Comparison;

namespace CivilStatus.Benchmarks.Growth;

/// <summary>Catalogues of as many rules as one likes: those of the comparison set again and again, with other ids and other thresholds.</summary>
internal static class GrownCatalogue
{
    public static Validation.Catalogues.Catalogue Of(Validation.Catalogues.Catalogue comparison, int rules) => comparison with
    {
        Rules = [.. Enumerable.Range(0, rules).Select(i => Copy(comparison.Rules[i % ComparisonCatalogue.RuleCount], i / ComparisonCatalogue.RuleCount)).OrderBy(r => r.Id, StringComparer.Ordinal)],
    };

    private static Rule Copy(Rule rule, int round) => round == 0 ? rule : rule with
    {
        Id = FormattableString.Invariant($"{rule.Id}x{round}"),
        AppliesWhen = rule.AppliesWhen is { } applies ? applies with { Tree = Shifted(applies.Tree, round) } : null,
        Require = rule.Require with { Tree = Shifted(rule.Require.Tree, round) },
    };

    // A bound that is further for each round, so that no two rules ask the same of a date or a number.
    private static RuleNode Shifted(RuleNode tree, int round) => tree switch
    {
        CompareNode { Right: ConstantNode { Value: int bound } } compare => compare with { Right = new ConstantNode(Wider(compare.Operator, bound, round)) },
        _ when TreeRewriter.Parts(tree) is { IsEmpty: false } parts => TreeRewriter.WithParts(tree, [.. parts.Select(p => Shifted(p, round))]),
        _ => tree,
    };

    private static int Wider(Operator comparison, int bound, int round) => comparison is Operator.Less or Operator.LessOrEqual ? bound + round : bound - round;
}
