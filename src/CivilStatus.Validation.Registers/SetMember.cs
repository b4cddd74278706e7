namespace CivilStatus.Validation.Registers;

/// <summary>An entry that a finding is about. Immutable; safe to share between threads.</summary>
/// <param name="Record">The number it was appended with.</param>
/// <param name="Source">Where it was read, such as <c>file.xlsx#Sheet!2</c>.</param>
/// <param name="Id">Its id; null where it has none.</param>
public sealed record SetMember(long Record, string Source, string? Id);
