using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Exporting.Law;

/// <summary>When and where a parameter of the law has one value.</summary>
/// <param name="Period">When.</param>
/// <param name="Territories">The names of territories, groups included, where; empty means everywhere, known or not.</param>
/// <param name="Value">The value.</param>
internal sealed record LawCase(Period Period, ImmutableArray<string> Territories, ParameterValue Value);
