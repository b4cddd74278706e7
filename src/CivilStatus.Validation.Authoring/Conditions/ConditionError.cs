using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Conditions;

/// <summary>Why a condition is refused, and where in it.</summary>
/// <param name="Code">A code of <see cref="Diagnostics.Codes"/>.</param>
/// <param name="Position">The place in the text, in characters from 1.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Allowed">What would be allowed.</param>
public sealed record ConditionError(string Code, int Position, LocalizedText Message, LocalizedText Allowed);
