using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Formats.Sheets;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;

namespace CivilStatus.Validation.Formats.Columnar;

/// <summary>Makes the entry of one row.</summary>
internal sealed class ParquetRow
{
    private readonly ParquetHeader header;
    private readonly Entry entry;
    private List<string>? numbers;
    private ReadError? error;
    private long length;

    private ParquetRow(ParquetHeader header, Entry entry) => (this.header, this.entry) = (header, entry);

    /// <summary>The entry of a row, completed, or why it is none.</summary>
    public static ReadRecord Read(
        ParquetHeader header, IReadOnlyList<ColumnValues?> values, int row, SheetPlace place, long number, ReadOptions options, Func<EntryEvent, long, Entry> newEntry)
    {
        string? written = values[header.EventColumn]!.Texts[row];
        if (written is null) return Unreadable(ParquetErrors.EventMissing());
        if (!EntryEvents.TryParse(written, out EntryEvent entryEvent)) return Unreadable(ParquetErrors.EventUnknown(written));
        // How long the texts are is known only when they have been taken; they are held by their column anyway.
        var read = new ParquetRow(header, newEntry(entryEvent, 0));
        read.Take(values, row);
        if (read.length > options.LongestRecord) return Unreadable(SheetErrors.TooLong("", read.entry["id"] ?? "", options.LongestRecord));
        return read.error is { } error ? Unreadable(error) : ReadRecord.Of(read.Complete(new RowOrigin(place) { Row = number }));

        ReadRecord Unreadable(ReadError error) => ReadRecord.Unreadable(place.SourceOf(number), error);
    }

    private void Take(IReadOnlyList<ColumnValues?> values, int row)
    {
        ImmutableArray<ColumnTarget?> targets = header.TargetsOf(entry.Event);
        for (int i = 0; i < targets.Length && error is null; i++)
        {
            if (i == header.EventColumn || values[i] is not { } of) continue;
            ParquetColumn column = header.Columns[i];
            if (of.Starts is not null) TakeItems(column, targets[i], of.ItemsOf(row));
            else if (of.Texts[row] is { } text) Take(column, targets[i], text);
        }
    }

    private void Take(ParquetColumn column, ColumnTarget? target, string text)
    {
        if (target is null) KeepExtra(column, ParquetHeader.ExtraName(column), text);
        else if (target.Item == ColumnTarget.NoItem) Set(column, target.Field, target.Field.Slot, column.Path, text);
        else if (Reach(column.Path, target.Item)) Set(column, target.Field, entry.ItemSlot(target.Item, target.Field), column.Path, text);
    }

    // Where only blanks stand, an item is one all the same: the file says so.
    private void TakeItems(ParquetColumn column, ColumnTarget? target, ReadOnlySpan<string?> items)
    {
        if (target is not null && items.Length > 0 && !Reach(column.Path, items.Length - 1)) return;
        for (int item = 0; item < items.Length && error is null; item++)
        {
            if (items[item] is not { } text) continue;
            string path = column.ItemPath is { Length: > 0 } inner
                ? FieldPath.OfItem(column.Path, item, inner)
                : string.Create(CultureInfo.InvariantCulture, $"{column.Path}[{item}]");
            if (target is null) KeepExtra(column, path, text);
            else Set(column, target.Field, entry.ItemSlot(item, target.Field), path, text);
        }
    }

    private bool Reach(string path, int item)
    {
        if (item >= EntryJsonReader.MaxItems)
        {
            error = ParquetErrors.TooManyItems(path, item + 1L);
            return false;
        }
        while (entry.ItemCount <= item) entry.AddItem();
        return true;
    }

    private void Set(ParquetColumn column, EntryField field, int slot, string path, string text)
    {
        length += text.Length;
        if (!Fits(field.Kind, text))
        {
            error = ParquetErrors.WrongType(path, text, field.Kind);
            return;
        }
        entry[slot] = text;
        if (IsTyped(column.Kind, field.Kind, text)) entry.Notices.Add(new Notice(NoticeCode.TypedCell, path, text));
        if (column.Kind == ColumnKind.Whole && PersonalNumber.MayStandIn(path)) (numbers ??= []).Add(path);
    }

    // A number or a truth may come as text: many programs write every column as text.
    private static bool Fits(FieldKind field, string text) => field switch
    {
        FieldKind.Number => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        FieldKind.Flag => text is "true" or "false",
        _ => true,
    };

    // What a program made of the text that the book has; a day in a column of dates loses nothing.
    private static bool IsTyped(ColumnKind column, FieldKind field, string text) => (column, field) switch
    {
        (ColumnKind.Day or ColumnKind.Moment, FieldKind.Text) => true,
        (ColumnKind.Moment, FieldKind.Date) => text.Contains('T', StringComparison.Ordinal),
        (ColumnKind.Whole or ColumnKind.Fraction, FieldKind.Date) => !NumberText.IsYear(text),
        _ => false,
    };

    private void KeepExtra(ParquetColumn column, string path, string text)
    {
        length += text.Length;
        entry.Extra.Add(new ExtraProperty(path, text, IsJson: column.Kind is ColumnKind.Flag or ColumnKind.Whole or ColumnKind.Fraction));
        // What no event has was told of once, for the whole file.
        if (!header.Unknown.Contains(column) && !ParquetHeader.IsDeclaredExtra(column)) entry.Notices.Add(new Notice(NoticeCode.UnknownProperty, path));
    }

    private Entry Complete(EntryOrigin origin)
    {
        // Which document a number belongs to is known only when the whole row has been read.
        foreach (string path in numbers ?? []) PersonalNumber.RestoreZeros(entry, path);
        entry.Origin = origin;
        EntryCompletion.Complete(entry);
        return entry;
    }
}
