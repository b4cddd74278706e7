using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation;

namespace CivilStatus.Validation.Explanations;

/// <summary>A fact that took part. Immutable; safe to share between threads.</summary>
/// <param name="Path">The path of its field.</param>
/// <param name="Cell">Its cell, where it has one.</param>
/// <param name="State">Whether something is written.</param>
/// <param name="Text">The text as written.</param>
/// <param name="Days">For a date that could be read, the days it allows; else null.</param>
/// <param name="ReadFrom">The field it was read from, where it was not written itself.</param>
public sealed record ExplainedFact(string Path, string? Cell, FactState State, string? Text, DayRange? Days, string? ReadFrom)
{
    /// <summary>Whether it is a date whose text cannot be read.</summary>
    public bool IsUnreadable { get; init; }
}
