using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Orthography.Names;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation;

/// <summary>What the grade of two names means for the functions that compare them.</summary>
internal static class NameTruth
{
    /// <summary>Whether the function is one of those that compare two names.</summary>
    public static bool IsAnsweredBy(RuleFunction function) => function == RuleFunctions.SameName || function == RuleFunctions.SpelledAlike;

    /// <summary>Whether two names are one: true up to the worst grade that the function takes for one name, false for another name, else undecided.</summary>
    public static Truth Of(RuleFunction function, ReadOnlySpan<char> left, ReadOnlySpan<char> right, Table spellings)
    {
        NameGrade worst = function == RuleFunctions.SameName ? NameGrade.Same : NameGrade.Variant;
        NameGrade grade = NameComparison.GradeOf(left, right, spellings);
        return grade <= worst ? Truth.True : grade == NameGrade.Other ? Truth.False : Truth.Undecided;
    }
}
