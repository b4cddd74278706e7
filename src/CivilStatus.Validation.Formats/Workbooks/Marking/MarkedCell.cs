namespace CivilStatus.Validation.Formats.Workbooks.Marking;

/// <summary>A cell of a workbook.</summary>
/// <param name="Sheet">The name on the sheet's tab.</param>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 0.</param>
public readonly record struct MarkedCell(string Sheet, long Row, int Column);
