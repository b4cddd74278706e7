using System.Collections.Immutable;

namespace CivilStatus.Validation.Decisions;

/// <summary>A fact that helps to decide a verdict. Immutable; safe to share between threads.</summary>
/// <param name="Path">The path of its field.</param>
/// <param name="IsStated">Whether the entry states something of it, though not exactly.</param>
/// <param name="Pieces">
/// What it may turn out to be, and the verdict then: for a date, adjoining ranges of days in order; for a code, its codes.
/// Empty where the fact decides only with others, or where what it may be cannot be listed.
/// </param>
public sealed record DecidingFact(string Path, bool IsStated, ImmutableArray<VerdictPiece> Pieces);
