using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Mutations.Conditions;

/// <summary>A comparison taken for its neighbour: &lt; for &lt;=, &gt; for &gt;=, == for !=.</summary>
internal sealed class Comparisons : IConditionMutation
{
    public IEnumerable<ConditionChange> Of(RuleNode node)
    {
        if (node is not CompareNode compare || IsShift(compare)) yield break;
        Comparison neighbour = compare.Operator switch
        {
            Comparison.Less => Comparison.LessOrEqual,
            Comparison.LessOrEqual => Comparison.Less,
            Comparison.Greater => Comparison.GreaterOrEqual,
            Comparison.GreaterOrEqual => Comparison.Greater,
            Comparison.Equal => Comparison.NotEqual,
            _ => Comparison.Equal,
        };
        string from = ConditionWriter.Symbol(compare.Operator), to = ConditionWriter.Symbol(neighbour);
        yield return new ConditionChange("comparison", compare with { Operator = neighbour },
            LocalizedText.Of($"phép so sánh {from} thành {to}", $"the comparison {from} becomes {to}"));
    }

    // Over whole numbers and days, x < 15 is x <= 14: the neighbour is the threshold or the day one off.
    private static bool IsShift(CompareNode compare)
        => compare.Operator is not (Comparison.Equal or Comparison.NotEqual)
        && (compare.Left is ConstantNode || compare.Right is ConstantNode);
}
