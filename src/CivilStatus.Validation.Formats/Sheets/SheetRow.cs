namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>One row of a sheet, or one record of a text file.</summary>
/// <param name="Number">Its row from 1, or the line it begins on.</param>
/// <param name="Cells">The cells that hold something, from left to right; to be used before the next row is asked for.</param>
/// <param name="ColumnCount">How many cells the row has, empty ones included, where that must not exceed the header's; else 0.</param>
/// <param name="Error">Why the row cannot be read, if it cannot.</param>
internal readonly record struct SheetRow(long Number, IReadOnlyList<SheetCell> Cells, int ColumnCount = 0, ReadError? Error = null)
{
    /// <summary>The text of a column, or null where the cell holds nothing.</summary>
    public string? TextAt(int column)
    {
        foreach (SheetCell cell in Cells)
            if (cell.Column == column) return cell.Text;
        return null;
    }

    /// <summary>Whether any cell shows something.</summary>
    public bool HasText
    {
        get
        {
            foreach (SheetCell cell in Cells)
                if (!cell.IsBlank) return true;
            return false;
        }
    }
}
