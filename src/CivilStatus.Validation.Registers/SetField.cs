namespace CivilStatus.Validation.Registers;

/// <summary>A field that a finding over several entries is about, as a field of the entry it stands in. Immutable; safe to share between threads.</summary>
/// <param name="Member">The index, among <see cref="SetFinding.Members"/>, of the entry.</param>
/// <param name="Path">The path in that entry, such as <c>child.name</c>.</param>
/// <param name="Value">Its text as written; null where nothing is.</param>
/// <param name="Cell">The cell it was read from; null where it was read from none.</param>
public sealed record SetField(int Member, string Path, string? Value, string? Cell);
