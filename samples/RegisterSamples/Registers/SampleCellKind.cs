namespace CivilStatus.Samples.Registers;

/// <summary>How a workbook stores a cell.</summary>
internal enum SampleCellKind
{
    Text,
    Number,
    Day,
}
