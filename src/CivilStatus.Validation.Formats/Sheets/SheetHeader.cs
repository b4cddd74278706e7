using System.Collections.Immutable;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>A header row that was recognised: the system, and what each column is. Immutable.</summary>
internal sealed class SheetHeader
{
    /// <summary>How many rows with text a header is looked for in.</summary>
    public const int RowsSearched = 30;

    private readonly ImmutableArray<HeaderColumn?> columns;
    private readonly int[] columnOfSlot;

    private SheetHeader(SheetSystem system, long row, ImmutableArray<HeaderColumn?> columns, ImmutableArray<string> unknown, ImmutableArray<(int First, int Second)> duplicates)
    {
        (System, Row, this.columns, Unknown, Duplicates) = (system, row, columns, unknown, duplicates);
        Layout = EntryLayout.Of(system.EntryEvent);
        columnOfSlot = ColumnsOfSlots();
    }

    /// <summary>The system whose sheet it is.</summary>
    public SheetSystem System { get; }

    /// <summary>The row it stands on.</summary>
    public long Row { get; }

    /// <summary>The fields of the system's event.</summary>
    public EntryLayout Layout { get; }

    /// <summary>The headers that the system does not know, as they stand.</summary>
    public ImmutableArray<string> Unknown { get; }

    /// <summary>Pairs of columns that have the same header.</summary>
    public ImmutableArray<(int First, int Second)> Duplicates { get; }

    /// <summary>How many columns there are, up to the last with a header.</summary>
    public int ColumnCount => columns.Length;

    /// <summary>The first column with a header.</summary>
    public int FirstColumn => Math.Max(0, columns.IndexOf(columns.FirstOrDefault(c => c is not null)));

    /// <summary>How many columns the system knows.</summary>
    public int KnownCount { get; private init; }

    /// <summary>What a column is; null where it has no header.</summary>
    public HeaderColumn? At(int column) => column < columns.Length ? columns[column] : null;

    /// <summary>The column a slot was read from, or −1. A personal number may come from the column of the document's number.</summary>
    public int ColumnOf(int slot) => slot < columnOfSlot.Length ? columnOfSlot[slot] : -1;

    /// <summary>The column of a field, or −1.</summary>
    public int ColumnOf(string path) => Layout.ByPath.TryGetValue(path, out EntryField? field) ? ColumnOf(field.Slot) : -1;

    /// <summary>Whether a row may be a header, at a glance: most rows are not.</summary>
    private static bool MayBe(SheetRow row)
    {
        foreach (SheetCell cell in row.Cells)
        {
            ReadOnlySpan<byte> text = cell.Utf8.Span;
            int letter = text.IndexOfAnyInRange((byte)'A', (byte)'z');
            if (letter < 0) continue;
            foreach (SheetSystem system in SheetSystems.All)
                if (HeaderName.MayBegin(text[letter..], system.IdentifyKeys[0]) && HeaderName.KeyOf(cell.Text) == system.IdentifyKeys[0]) return true;
        }
        return false;
    }

    /// <summary>Recognises a header row: of the systems it identifies, the one that knows most of its columns, and of those the one with the fewest.</summary>
    public static SheetHeader? TryRecognise(SheetRow row)
    {
        if (!MayBe(row)) return null;
        var keys = row.Cells.Select(c => (c.Column, c.Text, Key: HeaderName.KeyOf(c.Text))).Where(c => c.Key.Length > 0).ToList();
        var present = keys.Select(k => k.Key).ToHashSet(StringComparer.Ordinal);
        SheetSystem? system = SheetSystems.All.Where(s => s.IdentifyKeys.All(present.Contains))
            .OrderByDescending(s => present.Count(s.ByKey.ContainsKey)).ThenBy(s => s.Columns.Length).FirstOrDefault();
        return system is null ? null : Make(system, row.Number, keys);
    }

    private static SheetHeader Make(SheetSystem system, long row, List<(int Column, string Text, string Key)> cells)
    {
        EntryLayout layout = EntryLayout.Of(system.EntryEvent);
        var columns = new HeaderColumn?[cells[^1].Column + 1];
        var unknown = ImmutableArray.CreateBuilder<string>();
        var duplicates = ImmutableArray.CreateBuilder<(int, int)>();
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((int column, string text, string key) in cells)
        {
            if (!first.TryAdd(key, column)) duplicates.Add((first[key], column));
            SheetColumn? known = system.ByKey.GetValueOrDefault(key);
            if (known is null) unknown.Add(HeaderName.Shown(text));
            columns[column] = new HeaderColumn(
                known?.Header ?? HeaderName.Shown(text),
                known?.Field is { } path ? layout.ByPath[path] : null,
                known?.Codes is { } table ? new CodeCells(system.CodesByKey[table]) : null);
        }
        return new SheetHeader(system, row, [.. columns], unknown.ToImmutable(), duplicates.ToImmutable()) { KnownCount = cells.Count - unknown.Count };
    }

    private int[] ColumnsOfSlots()
    {
        int[] result = new int[Layout.Fields.Length];
        Array.Fill(result, -1);
        for (int column = 0; column < columns.Length; column++)
            if (columns[column]?.Field is { } field) result[field.Slot] = column;
        foreach (string role in Layout.Persons)
        {
            int personalId = Layout.ByPath[role + ".personalId"].Slot;
            if (result[personalId] < 0) result[personalId] = result[Layout.ByPath[role + ".document.number"].Slot];
        }
        return result;
    }
}
