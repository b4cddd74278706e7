namespace CivilStatus.Validation.Registers;

/// <summary>How far asking has come. Immutable; safe to share between threads.</summary>
/// <param name="Rule">The id of the rule that is being asked.</param>
/// <param name="Role">The role it is being asked of; null for a rule that runs over none.</param>
/// <param name="Decided">How many pairs or groups were decided.</param>
/// <param name="Total">How many there are; 0 while they are being looked for.</param>
public readonly record struct RegisterProgress(string Rule, string? Role, long Decided, long Total);
