using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Findings;

/// <summary>From verdict to effect: the profile's table, then every cap.</summary>
internal static class EffectPolicy
{
    /// <summary>The effect that a finding of this verdict has in a profile.</summary>
    public static Effect Of(Finding finding, Verdict verdict, Profile profile)
    {
        Effect effect = verdict switch
        {
            Verdict.Violated => profile.Violated.GetValueOrDefault(finding.Rule.Kind),
            Verdict.Excepted => finding.Exception!.Effect,
            Verdict.Undecided when finding.Possible.HasFlag(VerdictSet.Violated) => profile.Undecided.GetValueOrDefault(finding.Rule.Kind),
            _ => Effect.None,
        };
        return effect == Effect.None ? effect : Weakest(effect, Cap(finding, profile));
    }

    /// <summary>
    /// What remains of a breach that an officer has confirmed: a note. A refusal that rests on verified law stays;
    /// any other refusal becomes a review.
    /// </summary>
    public static Effect OfConfirmed(Effect violated, Finding finding)
    {
        if (violated < Effect.Reject) return Weakest(violated, Effect.Note);
        bool verifiedLaw = finding.Rule.Kind == RuleKind.Unlawful && finding.Verification == Verification.Text;
        return verifiedLaw ? Effect.Reject : Effect.Review;
    }

    private static Effect Cap(Finding finding, Profile profile)
    {
        Effect cap = finding.Verification switch
        {
            Verification.Unverified => Effect.Note,
            Verification.Secondary => Effect.Review,
            _ => Effect.Reject,
        };
        if (finding.Rule.Status == RuleStatus.Preview || !finding.Assumed.IsEmpty) cap = Weakest(cap, Effect.Note);
        DayRange lawDays = RuleEvaluator.LawDays(finding.Instance, finding.Facts, finding.Item);
        foreach (EffectCap own in finding.Rule.AtMost)
            if ((own.Profiles.IsEmpty || own.Profiles.Contains(profile.Id)) && own.Period.Overlaps(lawDays)) cap = Weakest(cap, own.Effect);
        return cap;
    }

    private static Effect Weakest(Effect left, Effect right) => left < right ? left : right;
}
