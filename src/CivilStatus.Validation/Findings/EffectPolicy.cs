using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Findings;

/// <summary>From verdict to effect: the profile's table, then every cap.</summary>
internal static class EffectPolicy
{
    /// <summary>Whether the verdicts possible have an effect in a profile before any limit; limits only weaken.</summary>
    public static bool MayHaveEffect(Rule rule, VerdictSet possible, int exception, Profile profile) => possible.Decide() switch
    {
        Verdict.Violated => Of(profile.Violated, rule) != Effect.None,
        Verdict.Excepted => rule.Exceptions[exception].Effect != Effect.None,
        Verdict.Undecided => (possible & VerdictSet.Violated) != 0 && OfUndecided(profile, rule) != Effect.None,
        _ => false,
    };

    /// <summary>The effect that a finding of this verdict has in a profile.</summary>
    public static Effect Of(Finding finding, Verdict verdict, Profile profile)
    {
        Effect effect = Start(finding, verdict, profile).Effect;
        if (effect == Effect.None) return effect;
        foreach (EffectStep cap in Caps(finding, profile)) effect = Weakest(effect, cap.Effect);
        return effect;
    }

    /// <summary>How the effect of a finding came about: where it starts, each limit there is, and what a confirmation leaves.</summary>
    public static IEnumerable<EffectStep> Steps(Finding finding, Profile profile)
    {
        Verdict verdict = finding.Verdict == Verdict.Confirmed ? Verdict.Violated : finding.Verdict;
        EffectStep start = Start(finding, verdict, profile);
        yield return start;
        if (start.Effect == Effect.None) yield break;
        foreach (EffectStep cap in Caps(finding, profile)) yield return cap;
        if (finding.Verdict == Verdict.Confirmed) yield return new EffectStep(EffectReason.Confirmation, finding.Effect);
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

    private static EffectStep Start(Finding finding, Verdict verdict, Profile profile) => verdict switch
    {
        Verdict.Violated => new EffectStep(EffectReason.Profile, Of(profile.Violated, finding.Rule)),
        Verdict.Excepted => new EffectStep(EffectReason.Exception, finding.Exception!.Effect),
        Verdict.Undecided when finding.Possible.HasFlag(VerdictSet.Violated) =>
            finding.Rule.Question > Of(profile.Undecided, finding.Rule)
                ? new EffectStep(EffectReason.Question, finding.Rule.Question)
                : new EffectStep(EffectReason.Profile, Of(profile.Undecided, finding.Rule)),
        _ => new EffectStep(EffectReason.NoBreach, Effect.None),
    };

    private static IEnumerable<EffectStep> Caps(Finding finding, Profile profile)
    {
        if (finding.Verification == Verification.Unverified) yield return new EffectStep(EffectReason.Verification, Effect.Note);
        if (finding.Verification == Verification.Secondary) yield return new EffectStep(EffectReason.Verification, Effect.Review);
        if (finding.Rule.Status == RuleStatus.Preview) yield return new EffectStep(EffectReason.Preview, Effect.Note);
        if (finding.HasAssumed) yield return new EffectStep(EffectReason.Assumption, Effect.Note);
        foreach (EffectCap own in finding.Rule.AtMost)
            if (own.IsFor(profile) && own.Period.Overlaps(finding.LawDays))
                yield return new EffectStep(EffectReason.OwnLimit, own.Effect);
    }

    private static Effect Of(IReadOnlyDictionary<RuleKind, Effect> effects, Rule rule) => effects.TryGetValue(rule.Kind, out Effect effect) ? effect : Effect.None;

    private static Effect OfUndecided(Profile profile, Rule rule) => Of(profile.Undecided, rule) is var own && rule.Question > own ? rule.Question : own;

    private static Effect Weakest(Effect left, Effect right) => left < right ? left : right;
}
