using System.Globalization;
using CivilStatus.Validation.Formats.Sheets;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Comments;

/// <summary>Where the box of a comment stands, in columns and rows, and how much text it has room for.</summary>
internal static class BoxAnchor
{
    private const int Columns = 4, CharactersInLine = 40, FewestRows = 4, MostRows = 25;

    public static string Of(long row, int column, string text)
    {
        int lines = text.Split('\n').Sum(l => l.Length / CharactersInLine + 1);
        int height = Math.Clamp(lines + 1, FewestRows, MostRows);
        // Beside the cell; to the left of the last columns, and above the last rows.
        int left = column + 1 + Columns < CellAddress.ColumnLimit ? column + 1 : column - 1 - Columns;
        long top = Math.Clamp(row - 2, 0, SheetMarks.RowLimit - 1 - height);
        return string.Create(CultureInfo.InvariantCulture, $"{left}, 15, {top}, 4, {left + Columns}, 15, {top + height}, 4");
    }
}
