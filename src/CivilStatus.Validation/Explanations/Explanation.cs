using System.Collections.Immutable;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Explanations;

/// <summary>How a rule came to its verdict on an entry. Immutable; safe to share between threads.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Role">The role or field it ran over, or null.</param>
/// <param name="Finding">The finding; null where the rule does not apply.</param>
/// <param name="LawDays">The days that may be the law date; null for a rule without one.</param>
/// <param name="Facts">The facts that took part.</param>
/// <param name="Regimes">The law that may apply.</param>
/// <param name="EffectSteps">How the effect came about, step by step; none where the rule does not apply.</param>
/// <param name="EffectIfConfirmed">What would remain of a breach once an officer confirms it; null for any other verdict.</param>
public sealed record Explanation(
    Rule Rule,
    string? Role,
    Finding? Finding,
    DayRange? LawDays,
    ImmutableArray<ExplainedFact> Facts,
    ImmutableArray<ExplainedRegime> Regimes,
    ImmutableArray<EffectStep> EffectSteps,
    Effect? EffectIfConfirmed);
