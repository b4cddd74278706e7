using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>Makes an entry of a row: each cell goes to the field of its column, in the words of the canonical record.</summary>
internal static class EntryRow
{
    private const int DateLength = 10, PersonalNumberLength = 12;

    /// <summary>The entry, completed, with its origin.</summary>
    public static Entry Read(SheetRow row, SheetHeader header, SheetPlace place)
    {
        var entry = new Entry(header.System.EntryEvent);
        List<SheetCell>? numbers = null;
        foreach (SheetCell cell in row.Cells)
        {
            HeaderColumn? column = header.At(cell.Column);
            if (column?.Field is not { } field)
            {
                if (!string.IsNullOrWhiteSpace(cell.Text)) entry.Extra.Add(new ExtraProperty(column?.Header ?? $"[{CellAddress.Letters(cell.Column)}]", cell.Text, IsJson: false));
                continue;
            }
            entry[field.Slot] = column.Codes is { } codes ? CodeOf(cell.Text, codes) : TextOf(cell, field, entry);
            if (column.HoldsPersonalNumber && cell.Kind is CellKind.Number or CellKind.Untyped) (numbers ??= []).Add(cell);
        }
        // Which document a number belongs to is known only when the whole row has been read.
        foreach (SheetCell cell in numbers ?? []) RestoreZeros(entry, header.At(cell.Column)!.Field!);
        long number = row.Number;
        entry.Origin = new EntryOrigin(place.SourceOf(number), slot => header.ColumnOf(slot) is >= 0 and int column ? CellAddress.Of(column, number) : null);
        EntryCompletion.Complete(entry);
        return entry;
    }

    // A code outside the table stays as it was written: that is a finding, not an error.
    private static string? CodeOf(string text, System.Collections.Frozen.FrozenDictionary<string, SheetCode> codes)
        => codes.TryGetValue(TextKey.Of(text), out SheetCode? code) ? code.Is : text;

    private static string TextOf(SheetCell cell, EntryField field, Entry entry)
    {
        if (field.Kind == FieldKind.Date)
        {
            if (cell.Kind == CellKind.Date) return cell.Text[..DateLength];
            if (cell.Kind == CellKind.Time || (cell.Kind == CellKind.Number && !IsYear(cell.Text))) entry.Notices.Add(new Notice(NoticeCode.TypedCell, field.Path, cell.Text));
        }
        else if (cell.Kind == CellKind.Date)
        {
            entry.Notices.Add(new Notice(NoticeCode.TypedCell, field.Path, cell.Text));
        }
        return cell.Text;
    }

    private static bool IsYear(string number) => number.Length == 4 && number.All(char.IsAsciiDigit) && string.CompareOrdinal(number, "1800") >= 0 && string.CompareOrdinal(number, "2100") <= 0;

    private static void RestoreZeros(Entry entry, EntryField field)
    {
        string written = entry[field.Slot]!;
        if (written.Length is not (PersonalNumberLength - 1 or PersonalNumberLength - 2) || !written.All(char.IsAsciiDigit)) return;
        if (field.Path.EndsWith(".number", StringComparison.Ordinal) && entry[field.Path[..^"number".Length] + "kind"] != "citizenCard") return;
        entry[field.Slot] = written.PadLeft(PersonalNumberLength, '0');
        entry.Notices.Add(new Notice(NoticeCode.LeadingZerosRestored, field.Path, written));
    }
}
