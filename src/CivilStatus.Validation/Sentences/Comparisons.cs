using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Sentences;

/// <summary>Comparisons read the other way round.</summary>
internal static class Comparisons
{
    /// <summary>The same comparison with its sides exchanged.</summary>
    public static CompareNode Mirrored(CompareNode compare) => new(
        compare.Operator switch
        {
            Comparison.Less => Comparison.Greater,
            Comparison.LessOrEqual => Comparison.GreaterOrEqual,
            Comparison.Greater => Comparison.Less,
            Comparison.GreaterOrEqual => Comparison.LessOrEqual,
            _ => compare.Operator,
        },
        compare.Right,
        compare.Left);
}
