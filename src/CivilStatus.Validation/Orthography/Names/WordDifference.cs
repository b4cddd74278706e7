namespace CivilStatus.Validation.Orthography.Names;

/// <summary>In what one word of a name differs from that of the other; the default is in nothing.</summary>
/// <param name="Kind">In what they differ, marks that are missing altogether aside; null for nothing.</param>
/// <param name="Grade">How far the two are one then.</param>
/// <param name="LacksMarks">Whether one has marks, and stands in a name without any.</param>
internal readonly record struct WordDifference(NameDifferenceKind? Kind, NameGrade Grade, bool LacksMarks);
