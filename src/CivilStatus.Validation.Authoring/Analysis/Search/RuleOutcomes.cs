using CivilStatus.Validation.Findings;

namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>When a rule allows which verdict, worked out from its conditions; the last answer is kept while they stay as they are.</summary>
internal sealed class RuleOutcomes
{
    private Truths applies, requirement;
    private Truths[] exceptions = [];
    private Dictionary<VerdictSet, Formula>? verdicts;

    /// <summary>The verdicts that conditions allow, as <see cref="VerdictSet"/> has them.</summary>
    public Dictionary<VerdictSet, Formula> Of(Truths applies, Truths requirement, Truths[] exceptions)
    {
        if (verdicts is null || !IsSame(applies, this.applies) || !IsSame(requirement, this.requirement) || !AreSame(exceptions))
            (this.applies, this.requirement, this.exceptions, verdicts) = (applies, requirement, exceptions, Verdicts(applies, requirement, exceptions));
        return verdicts;
    }

    private bool AreSame(Truths[] others)
    {
        if (others.Length != exceptions.Length) return false;
        for (int i = 0; i < others.Length; i++)
            if (!IsSame(others[i], exceptions[i])) return false;
        return true;
    }

    // Formulas are trees, and comparing them would cost what it is to save.
    private static bool IsSame(Truths one, Truths other) => ReferenceEquals(one.IfTrue, other.IfTrue) && ReferenceEquals(one.IfFalse, other.IfFalse);

    private static Dictionary<VerdictSet, Formula> Verdicts(Truths applies, Truths requirement, Truths[] exceptions)
    {
        Formula may = Formula.Not(applies.IfFalse), mayBeBroken = Formula.And(may, Formula.Not(requirement.IfTrue));
        return new Dictionary<VerdictSet, Formula>
        {
            [VerdictSet.NotApplicable] = Formula.Not(applies.IfTrue),
            [VerdictSet.Satisfied] = Formula.And(may, Formula.Not(requirement.IfFalse)),
            [VerdictSet.Excepted] = Formula.And(mayBeBroken, Formula.Or([.. exceptions.Select(e => Formula.Not(e.IfFalse))])),
            [VerdictSet.Violated] = Formula.And(mayBeBroken, Formula.And([.. exceptions.Select(e => Formula.Not(e.IfTrue))])),
        };
    }
}
