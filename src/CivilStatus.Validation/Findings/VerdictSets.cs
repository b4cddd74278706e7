using CivilStatus.Validation.Logic;

namespace CivilStatus.Validation.Findings;

/// <summary>From truth values to the verdicts they allow. Safe to share between threads.</summary>
public static class VerdictSets
{
    /// <summary>
    /// The verdicts possible for a rule that applies or not (<paramref name="applies"/>), whose requirement holds or not,
    /// with exceptions in file order.
    /// </summary>
    public static VerdictSet Of(Truth applies, Truth requirement, ReadOnlySpan<Truth> exceptions)
    {
        if (applies == Truth.False) return VerdictSet.NotApplicable;
        VerdictSet possible = applies == Truth.Undecided ? VerdictSet.NotApplicable : VerdictSet.None;
        if (requirement != Truth.False) possible |= VerdictSet.Satisfied;
        if (requirement == Truth.True) return possible;
        foreach (Truth exception in exceptions)
        {
            if (exception != Truth.False) possible |= VerdictSet.Excepted;
            if (exception == Truth.True) return possible;
        }
        return possible | VerdictSet.Violated;
    }

    /// <summary>The one verdict possible, or <see cref="Verdict.Undecided"/>.</summary>
    public static Verdict Decide(this VerdictSet possible) => possible switch
    {
        VerdictSet.NotApplicable => Verdict.NotApplicable,
        VerdictSet.Satisfied => Verdict.Satisfied,
        VerdictSet.Excepted => Verdict.Excepted,
        VerdictSet.Violated => Verdict.Violated,
        _ => Verdict.Undecided,
    };

    /// <summary>The set of one verdict.</summary>
    public static VerdictSet ToSet(this Verdict verdict) => verdict switch
    {
        Verdict.NotApplicable => VerdictSet.NotApplicable,
        Verdict.Satisfied => VerdictSet.Satisfied,
        Verdict.Excepted => VerdictSet.Excepted,
        Verdict.Violated or Verdict.Confirmed => VerdictSet.Violated,
        _ => VerdictSet.None,
    };
}
