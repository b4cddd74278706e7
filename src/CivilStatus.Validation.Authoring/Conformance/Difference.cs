using System.Collections.Immutable;

namespace CivilStatus.Validation.Authoring.Conformance;

/// <summary>How an answer differs from what a vector expects.</summary>
/// <param name="Vector">The vector.</param>
/// <param name="IsAnswered">Whether there is an answer at all; without one nothing else is said.</param>
/// <param name="Missed">Expected findings that the answer lacks.</param>
/// <param name="Extra">Findings of the answer that are not expected.</param>
/// <param name="Other">Findings both have, of which the answer says something else: what is expected, then what is answered.</param>
/// <param name="Disposition">The disposition of the answer, where it is another one; else null.</param>
public sealed record Difference(
    ConformanceVector Vector, bool IsAnswered, ImmutableArray<ExpectedFinding> Missed, ImmutableArray<ExpectedFinding> Extra,
    ImmutableArray<(ExpectedFinding Expected, ExpectedFinding Answered)> Other, string? Disposition);
