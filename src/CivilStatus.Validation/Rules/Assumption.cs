namespace CivilStatus.Validation.Rules;

/// <summary>A fact that stands in for an absent one; the finding says so and is at most a note. Immutable; safe to share between threads.</summary>
/// <param name="Field">The path of the absent fact.</param>
/// <param name="From">The path of the fact that stands in.</param>
public sealed record Assumption(string Field, string From);
