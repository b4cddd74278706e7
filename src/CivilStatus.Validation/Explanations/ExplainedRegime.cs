using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Explanations;

/// <summary>The law of one stretch of time and territory, and what the rule came to under it. Immutable; safe to share between threads.</summary>
/// <param name="Period">The days.</param>
/// <param name="Territories">The territories.</param>
/// <param name="InForce">Whether the rule was in force, with every value it needs.</param>
/// <param name="Values">The values of its parameters: alias and value.</param>
/// <param name="AppliesWhen">What its applying came to; null where the rule always applies or was not in force.</param>
/// <param name="Require">What its requirement came to; null where it was not in force.</param>
/// <param name="Exceptions">The exceptions considered.</param>
public sealed record ExplainedRegime(
    Period Period,
    ImmutableArray<string> Territories,
    bool InForce,
    ImmutableArray<KeyValuePair<string, LegalValue>> Values,
    TraceNode? AppliesWhen,
    TraceNode? Require,
    ImmutableArray<ExplainedException> Exceptions);
