using CivilStatus.Samples.Registers;

namespace CivilStatus.Samples.Files;

/// <summary>A sheet to be written: a header row, then the rows.</summary>
internal sealed record Worksheet(string Name, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<RegisterRow> Rows);
