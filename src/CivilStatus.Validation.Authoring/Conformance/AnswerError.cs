using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Conformance;

/// <summary>A line of answers that cannot be read.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Reason">Why.</param>
public sealed record AnswerError(int Line, LocalizedText Reason);
