using CivilStatus.Validation.Formats.Sheets;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Copying;

/// <summary>Cells from a corner to the opposite one; columns count from 0, rows from 1.</summary>
internal readonly record struct CellRange(int FirstColumn, long FirstRow, int LastColumn, long LastRow)
{
    /// <summary>As a sheet names its own cells: <c>A1:C9</c>.</summary>
    public string Local => $"{CellAddress.Of(FirstColumn, FirstRow)}:{CellAddress.Of(LastColumn, LastRow)}";

    /// <summary>As formulas name cells of a sheet: <c>'DL Import'!$A$1:$C$9</c>.</summary>
    public string In(string sheet)
        => FormattableString.Invariant($"{Quoted(sheet)}!${CellAddress.Letters(FirstColumn)}${FirstRow}:${CellAddress.Letters(LastColumn)}${LastRow}");

    /// <summary>The name of a sheet in a formula or a link.</summary>
    public static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";
}
