using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Findings;

/// <summary>A failure of a rule or of the engine, never of the entry; the other rules were asked all the same. Immutable; safe to share between threads.</summary>
/// <param name="Rule">The rule that was being asked.</param>
/// <param name="Role">The role or field it was being asked of, or null.</param>
/// <param name="Exception">What went wrong.</param>
public sealed record Fault(Rule Rule, string? Role, Exception Exception);
