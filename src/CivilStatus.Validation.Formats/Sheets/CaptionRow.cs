using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>
/// Templates put a row of captions for people under the row of column names. It is told from an entry by what no entry
/// lacks: words stand where number and date belong, no date has a digit, and no code is one.
/// </summary>
internal static class CaptionRow
{
    public static bool Is(SheetRow row, SheetHeader header)
    {
        if (!HasWords(row, header.ColumnOf("entry.number")) || !HasWords(row, header.ColumnOf("entry.date"))) return false;
        foreach (SheetCell cell in row.Cells)
        {
            if (header.At(cell.Column) is not { Field: { } field } column) continue;
            if (field.Kind == FieldKind.Date && cell.Text.Any(char.IsAsciiDigit)) return false;
            if (column.Codes?.Find(cell.Utf8.Span) is not null) return false;
        }
        return true;
    }

    private static bool HasWords(SheetRow row, int column)
        => column >= 0 && row.TextAt(column) is { } text && text.Any(char.IsLetter) && !text.Any(char.IsAsciiDigit);
}
