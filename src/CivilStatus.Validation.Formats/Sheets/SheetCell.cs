namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>One cell that holds something.</summary>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Text">Its text; for numbers and dates what <see cref="CellKind"/> says.</param>
/// <param name="Kind">How it holds it.</param>
internal readonly record struct SheetCell(int Column, string Text, CellKind Kind);
