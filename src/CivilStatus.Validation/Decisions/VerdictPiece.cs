using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Decisions;

/// <summary>Some of what a fact may turn out to be, and what the rule says then. Immutable; safe to share between threads.</summary>
/// <param name="Days">The days, for a date; else null.</param>
/// <param name="Value">The text; null for a date, and for “any other text”.</param>
/// <param name="Possible">The verdicts possible then; one where the fact decides.</param>
/// <param name="Exception">The exception that permits the breach, where the verdict is that one does; else null.</param>
public sealed record VerdictPiece(DayRange? Days, string? Value, VerdictSet Possible, ExceptionClause? Exception)
{
    /// <summary>The verdict, or <see cref="Verdict.Undecided"/>.</summary>
    public Verdict Verdict => Possible.Decide();
}
