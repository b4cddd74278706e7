using System.Globalization;

namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>Names of columns and cells as spreadsheets show them: <c>AL</c>, <c>AL2</c>.</summary>
internal static class CellAddress
{
    /// <summary>How many columns a sheet can have.</summary>
    public const int ColumnLimit = 16384;

    /// <summary>The letters of a column, counted from 0.</summary>
    public static string Letters(int column)
    {
        Span<char> letters = stackalloc char[8];
        int at = letters.Length;
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters[--at] = (char)('A' + (rest - 1) % 26);
        return letters[at..].ToString();
    }

    /// <summary>The name of a cell.</summary>
    public static string Of(int column, long row) => string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{row}");

    /// <summary>The column that a name such as <c>AL2</c> begins with, from 0, or −1 where it names none.</summary>
    public static int ColumnOf(ReadOnlySpan<char> name)
    {
        int column = 0;
        foreach (char c in name)
        {
            if (!char.IsAsciiLetter(c)) break;
            column = column * 26 + (char.ToUpperInvariant(c) - 'A' + 1);
            if (column > ColumnLimit) return -1;
        }
        return column - 1;
    }
}
