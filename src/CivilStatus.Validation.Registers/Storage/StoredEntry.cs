using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Registers.Intake;

namespace CivilStatus.Validation.Registers.Storage;

/// <summary>An entry as it was put into the store, with where it came from.</summary>
internal sealed record StoredEntry(SetMember Member, Entry Entry)
{
    /// <summary>The columns that <see cref="Of"/> reads, of the table of entries and of that of cells.</summary>
    public static string Columns(string entry, string cells) => $"{entry}.record, {entry}.source, {entry}.id, {cells}.columns, {entry}.cellRow, {entry}.json";

    /// <summary>How many those are.</summary>
    public const int ColumnCount = 6;

    public static StoredEntry Read(StoreFile file, uint seq)
        => file.Rows($"SELECT {Columns("e", "c")} FROM entries e LEFT JOIN cells c ON c.map = e.cells WHERE e.seq = ?", seq).Select(row => Of(row, 0)).First();

    /// <summary>Reads the columns of a row from one on.</summary>
    public static StoredEntry Of(StoreRow row, int column)
    {
        CellColumns? cells = row.Text(column + 3) is { } columns ? new CellColumns(columns, row.Get<long>(column + 4)) : null;
        var member = new SetMember(row.Get<long>(column), row.Text(column + 1)!, row.Text(column + 2));
        if (!EntryJsonReader.TryRead(row.Bytes(column + 5), out Entry? entry, out EntryJsonError? error))
            throw new InvalidOperationException($"A stored record cannot be read: {error.Message.In("en")}");
        entry.Origin = new StoredOrigin(member.Source, cells);
        return new StoredEntry(member, entry);
    }

    private sealed class StoredOrigin(string source, CellColumns? columns) : EntryOrigin
    {
        private Dictionary<int, string>? cells;

        public override string Source => source;

        public override string? CellOf(int slot) => columns is { } known ? (cells ??= known.Cells()).GetValueOrDefault(slot) : null;
    }
}
