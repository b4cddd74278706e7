using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>Makes an entry of a row: each cell goes to the field of its column, in the words of the canonical record.</summary>
internal static class EntryRow
{
    private const int DateLength = 10;

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
        else if (isDate ? cell.Kind == CellKind.Time || (cell.Kind == CellKind.Number && !NumberText.IsYear(text)) : cell.Kind == CellKind.Date)
            entry.Notices.Add(new Notice(NoticeCode.TypedCell, field.Path, cell.Text));
        entry.SetUtf8(field.Slot, text);
    }

    private static void RestoreZeros(SheetRow row, SheetHeader header, Entry entry)
    {
        foreach (SheetCell cell in row.Cells)
            if (cell.Kind is CellKind.Number or CellKind.Untyped && header.At(cell.Column) is { HoldsPersonalNumber: true, Field: { } field } && PersonalNumber.LacksZeros(cell.Utf8.Span))
                PersonalNumber.RestoreZeros(entry, field.Path);
    }
}
