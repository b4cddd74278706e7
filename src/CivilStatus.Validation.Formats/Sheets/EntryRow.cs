using System.Text;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>Makes an entry of a row: each cell goes to the field of its column, in the words of the canonical record.</summary>
internal static class EntryRow
{
    private const int DateLength = 10, PersonalNumberLength = 12;

    /// <summary>Fills an empty entry and completes it.</summary>
    public static void Read(SheetRow row, SheetHeader header, Entry entry)
    {
        bool hasNumbers = false;
        foreach (SheetCell cell in row.Cells)
        {
            HeaderColumn? column = header.At(cell.Column);
            if (column?.Field is not { } field)
            {
                if (!cell.IsBlank) entry.Extra.Add(new ExtraProperty(column?.Header ?? $"[{CellAddress.Letters(cell.Column)}]", cell.Text, IsJson: false));
                continue;
            }
            if (column.Codes is { } codes) SetCode(entry, field, cell, codes);
            else SetText(entry, field, cell);
            hasNumbers |= column.HoldsPersonalNumber;
        }
        // Which document a number belongs to is known only when the whole row has been read.
        if (hasNumbers) RestoreZeros(row, header, entry);
        EntryCompletion.Complete(entry);
    }

    // A code outside the table stays as it was written: that is a finding, not an error.
    private static void SetCode(Entry entry, EntryField field, SheetCell cell, CodeCells codes)
    {
        if (codes.Find(cell.Utf8.Span) is not { } code) entry.SetUtf8(field.Slot, cell.Utf8.Span);
        else if (code.IsUtf8 is { } canonical) entry.SetUtf8(field.Slot, canonical);
    }

    private static void SetText(Entry entry, EntryField field, SheetCell cell)
    {
        ReadOnlySpan<byte> text = cell.Utf8.Span;
        bool isDate = field.Kind == FieldKind.Date;
        if (isDate && cell.Kind == CellKind.Date) text = text[..DateLength];
        else if (isDate ? cell.Kind == CellKind.Time || (cell.Kind == CellKind.Number && !IsYear(text)) : cell.Kind == CellKind.Date)
            entry.Notices.Add(new Notice(NoticeCode.TypedCell, field.Path, cell.Text));
        entry.SetUtf8(field.Slot, text);
    }

    private static bool IsYear(ReadOnlySpan<byte> number)
        => number.Length == 4 && AreDigits(number) && number.SequenceCompareTo("1800"u8) >= 0 && number.SequenceCompareTo("2100"u8) <= 0;

    private static void RestoreZeros(SheetRow row, SheetHeader header, Entry entry)
    {
        foreach (SheetCell cell in row.Cells)
        {
            if (cell.Kind is not (CellKind.Number or CellKind.Untyped) || header.At(cell.Column) is not { HoldsPersonalNumber: true, Field: { } field }) continue;
            ReadOnlySpan<byte> written = cell.Utf8.Span;
            if (written.Length is not (PersonalNumberLength - 1 or PersonalNumberLength - 2) || !AreDigits(written)) continue;
            if (field.Path.EndsWith(".number", StringComparison.Ordinal) && entry[field.Path[..^"number".Length] + "kind"] != "citizenCard") continue;
            string number = Encoding.ASCII.GetString(written);
            entry[field.Slot] = number.PadLeft(PersonalNumberLength, '0');
            entry.Notices.Add(new Notice(NoticeCode.LeadingZerosRestored, field.Path, number));
        }
    }

    private static bool AreDigits(ReadOnlySpan<byte> text) => text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
}
