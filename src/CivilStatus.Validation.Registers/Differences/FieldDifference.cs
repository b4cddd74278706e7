namespace CivilStatus.Validation.Registers.Differences;

/// <summary>A field in which two entries of one event differ. Immutable; safe to share between threads.</summary>
/// <param name="Path">The path of the field, such as <c>mother.born</c>.</param>
/// <param name="First">Its text in the first entry; null where nothing is written.</param>
/// <param name="Other">Its text in the other one.</param>
/// <param name="Kind">How they differ, and which side is the more exact.</param>
public sealed record FieldDifference(string Path, string? First, string? Other, DifferenceKind Kind);
