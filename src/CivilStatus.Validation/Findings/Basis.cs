using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Findings;

/// <summary>What a finding rests on, and how well that is verified.</summary>
internal static class Basis
{
    public static ImmutableArray<Ground> Grounds(Finding finding)
    {
        IEnumerable<Ground> grounds = finding.Regimes.SelectMany(r => UsedValues(finding, r)).Select(v => v.Ground)
            .Concat(RuleGrounds(finding));
        if (finding.Exception is { } exception) grounds = grounds.Concat(UsedByException(finding)).Append(exception.Ground);
        return [.. grounds.Distinct()];
    }

    /// <summary>
    /// Several grounds of a rule support one another, so the strongest in force counts; every value used is needed,
    /// so the weakest of them and of that counts.
    /// </summary>
    public static Verification Verification(Finding finding)
    {
        var weakest = Catalogues.Verification.Unverified;
        foreach (Ground ground in RuleGrounds(finding))
            if (ground.Verification > weakest) weakest = ground.Verification;
        foreach (Regime regime in finding.Regimes)
            foreach (LegalValue value in UsedValues(finding, regime))
                if (value.Ground.Verification < weakest) weakest = value.Ground.Verification;
        return weakest;
    }

    private static IEnumerable<Ground> RuleGrounds(Finding finding) => finding.Rule.Grounds.Where(g => g.Period.Overlaps(finding.LawDays));

    private static IEnumerable<LegalValue> UsedValues(Finding finding, Regime regime)
        => finding.Instance.Needed.Select(i => regime.Values[i]).OfType<LegalValue>();

    private static IEnumerable<Ground> UsedByException(Finding finding)
    {
        int exception = finding.Rule.Exceptions.IndexOf(finding.Exception!);
        return finding.Regimes
            .SelectMany(r => finding.Instance.NeededByException[exception].Select(i => r.Values[i]))
            .OfType<LegalValue>().Select(v => v.Ground);
    }
}
