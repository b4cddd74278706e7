namespace CivilStatus.Validation.Registers;

/// <summary>What a user should know of how a rule was asked. Immutable; safe to share between threads.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Kind">What it is.</param>
/// <param name="What">The key as the rule writes it, or what failed.</param>
/// <param name="Key">The value that so many share; null where there is none.</param>
/// <param name="Size">How many share it, or how often it failed.</param>
public sealed record SetDiagnostic(string Rule, SetDiagnosticKind Kind, string What, string? Key, long Size);
