using CivilStatus.Validation.Findings;

namespace CivilStatus.Validation.Authoring.Analysis.Questions;

/// <summary>
/// What is asked of the verdicts that one or two rules allow for an entry, such as “the first is surely violated”.
/// Rules are named by their place in <see cref="Question.Rules"/>. Immutable.
/// </summary>
public abstract record OutcomeCondition
{
    private protected OutcomeCondition()
    {
    }

    /// <summary>The verdict is among those possible for the rule.</summary>
    public static OutcomeCondition May(int rule, VerdictSet verdict) => new Possible(rule, verdict);

    /// <summary>The rule surely has one of the verdicts.</summary>
    public static OutcomeCondition Surely(int rule, VerdictSet verdicts)
    {
        OutcomeCondition[] others = [.. Each(~verdicts).Select(v => Not(May(rule, v)))];
        return new Both([.. others]);
    }

    /// <summary>The two rules do not allow the same verdicts.</summary>
    public static OutcomeCondition Differ(int rule, int other) => Or(
        [.. Each((VerdictSet)0xFF).SelectMany(v => new[] { And(May(rule, v), Not(May(other, v))), And(Not(May(rule, v)), May(other, v)) })]);

    /// <summary>All of them hold.</summary>
    public static OutcomeCondition And(params OutcomeCondition[] parts) => new Both([.. parts]);

    /// <summary>One of them holds.</summary>
    public static OutcomeCondition Or(params OutcomeCondition[] parts) => new Either([.. parts]);

    /// <summary>It does not hold.</summary>
    public static OutcomeCondition Not(OutcomeCondition part) => new Contrary(part);

    /// <summary>Whether it holds for the verdicts that the rules allow.</summary>
    public bool Holds(ReadOnlySpan<VerdictSet> verdicts)
    {
        switch (this)
        {
            case Possible possible:
                return (verdicts[possible.Rule] & possible.Verdict) != VerdictSet.None;
            case Both both:
                foreach (OutcomeCondition part in both.Parts)
                    if (!part.Holds(verdicts)) return false;
                return true;
            case Either either:
                foreach (OutcomeCondition part in either.Parts)
                    if (part.Holds(verdicts)) return true;
                return false;
            default:
                return !((Contrary)this).Part.Holds(verdicts);
        }
    }

    private static IEnumerable<VerdictSet> Each(VerdictSet verdicts)
        => new[] { VerdictSet.NotApplicable, VerdictSet.Satisfied, VerdictSet.Excepted, VerdictSet.Violated }.Where(v => (verdicts & v) != VerdictSet.None);

    internal sealed record Possible(int Rule, VerdictSet Verdict) : OutcomeCondition;

    internal sealed record Both(System.Collections.Immutable.ImmutableArray<OutcomeCondition> Parts) : OutcomeCondition;

    internal sealed record Either(System.Collections.Immutable.ImmutableArray<OutcomeCondition> Parts) : OutcomeCondition;

    internal sealed record Contrary(OutcomeCondition Part) : OutcomeCondition;
}
