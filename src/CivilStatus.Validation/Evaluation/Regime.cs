using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Evaluation;

/// <summary>A stretch of time and territory in which nothing of the law that a rule uses changes. Immutable; safe to share between threads.</summary>
/// <param name="Period">The days.</param>
/// <param name="Territories">The territories.</param>
/// <param name="InForce">Whether the rule is in force there and then.</param>
/// <param name="Values">The value of each parameter of the rule, in the order of its aliases; null where there is none.</param>
public sealed record Regime(Period Period, ImmutableArray<string> Territories, bool InForce, ImmutableArray<LegalValue?> Values)
{
    /// <summary>No law at all, for looking up facts only.</summary>
    internal static Regime Nowhere { get; } = new(Period.Always, [], true, []);
}
