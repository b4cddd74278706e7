using System.Collections.Immutable;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis.Checks;

/// <summary>The parts of a condition that stand in a conjunction or a disjunction, each with the condition that is left without it.</summary>
internal static class Clauses
{
    public static IEnumerable<(RuleNode Clause, RuleNode Remainder)> Of(RuleNode node)
    {
        ImmutableArray<RuleNode> parts = TreeRewriter.Parts(node);
        for (int i = 0; i < parts.Length; i++)
        {
            int at = i;
            if (node is AndNode or OrNode) yield return (parts[i], With(node, parts.RemoveAt(i)));
            foreach ((RuleNode clause, RuleNode rest) in Of(parts[i])) yield return (clause, With(node, parts.SetItem(at, rest)));
        }
    }

    private static RuleNode With(RuleNode node, ImmutableArray<RuleNode> parts) => node switch
    {
        AndNode or OrNode when parts.Length == 1 => parts[0],
        AndNode => new AndNode(parts),
        OrNode => new OrNode(parts),
        NotNode => new NotNode(parts[0]),
        ImpliesNode => new ImpliesNode(parts[0], parts[1]),
        CompareNode compare => compare with { Left = parts[0], Right = parts[1] },
        _ => node,
    };
}
