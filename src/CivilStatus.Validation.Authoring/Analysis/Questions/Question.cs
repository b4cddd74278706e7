using System.Collections.Immutable;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis.Questions;

/// <summary>
/// Is there an entry for which the verdicts of the rules are so? The rules may come from two catalogues; they are asked of
/// the same event.
/// </summary>
/// <param name="Rules">The rules, one or two.</param>
/// <param name="Condition">What is asked of their verdicts.</param>
/// <param name="AsOf">The as-of date of a witness, a day as in <see cref="Dates.DayRange"/>.</param>
public sealed record Question(ImmutableArray<AskedRule> Rules, OutcomeCondition Condition, int AsOf)
{
    /// <summary>Entries that may serve as they are or lend their texts: examples of the rules. Those of other events are passed over.</summary>
    public ImmutableArray<Entry> Samples { get; init; } = [];

    /// <summary>Whether an entry answers the question: asked of the evaluator itself.</summary>
    public bool IsAnsweredBy(Entry entry)
    {
        var verdicts = new Findings.VerdictSet[Rules.Length];
        for (int i = 0; i < verdicts.Length; i++) verdicts[i] = Rules[i].VerdictsOf(entry, AsOf);
        return Condition.Holds(verdicts);
    }
}
