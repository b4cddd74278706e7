using System.Collections.Immutable;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;

namespace CivilStatus.Validation.Evaluation;

/// <summary>What a rule says of an entry, before profile and confirmations.</summary>
/// <param name="Possible">The verdicts that remain possible over all regimes that may apply.</param>
/// <param name="Exception">The index of the exception that permits the breach, or removes it from what is possible; −1 for none.</param>
/// <param name="Regimes">The regimes that may apply and in which the rule has something to say.</param>
/// <param name="LawDays">The days that may be the law date.</param>
/// <param name="HasAssumed">Whether a fact stood in for an absent one.</param>
internal readonly record struct RuleOutcome(VerdictSet Possible, int Exception, ImmutableArray<Regime> Regimes, DayRange LawDays, bool HasAssumed)
{
    public Verdict Verdict => Possible.Decide();
}
