using System.Collections.Immutable;

namespace CivilStatus.Validation.Catalogues;

/// <summary>One value of a parameter of the law. Immutable; safe to share between threads.</summary>
/// <param name="Period">When it holds.</param>
/// <param name="Territory">Where it holds; empty means everywhere.</param>
/// <param name="Value">The value; null declares that the law fixes none.</param>
/// <param name="Ground">What it rests on.</param>
public sealed record LegalValue(Period Period, ImmutableArray<string> Territory, ParameterValue? Value, Ground Ground);
