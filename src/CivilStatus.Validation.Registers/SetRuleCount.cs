using CivilStatus.Validation.Findings;

namespace CivilStatus.Validation.Registers;

/// <summary>How often a rule was found with a verdict and an effect. Immutable; safe to share between threads.</summary>
public sealed record SetRuleCount(string Rule, Verdict Verdict, Effect Effect, long Count);
