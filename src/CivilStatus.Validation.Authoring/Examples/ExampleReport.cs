using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;

namespace CivilStatus.Validation.Authoring.Examples;

/// <summary>What running the examples gave.</summary>
/// <param name="Examples">How many were run.</param>
/// <param name="LawTableCases">How many cases of law tables were asked besides.</param>
/// <param name="Failures">Those that failed; several for one example are possible.</param>
public sealed record ExampleReport(int Examples, int LawTableCases, ImmutableArray<Diagnostic> Failures);
