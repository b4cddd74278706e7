using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Registers.Intake;
using DuckDB.NET.Data;

namespace CivilStatus.Validation.Registers.Storage;

/// <summary>One entry of a candidate or of a finding, with all that is kept of it: what was found is read without looking entries up again.</summary>
internal sealed record StoredSide(uint Seq, string? Role, long Record, string Source, string? Id, uint? Cells, long? CellRow, EntryPlace Place, byte[] Json)
{
    private static readonly string[] Names = ["record", "source", "id", "cells", "cellRow", "day", "number", "content", "json"];

    /// <summary>How many columns <see cref="Of"/> reads.</summary>
    public const int ColumnCount = 11;

    /// <summary>The columns of the table of entries, renamed as the columns of one side.</summary>
    public static string From(string entry, string side) => string.Join(", ", Names.Select(n => $"{entry}.{n} AS {side}_{n}"));

    /// <summary>The columns that <see cref="Of"/> reads of one side.</summary>
    public static string Columns(string side) => $"{side}, {side}Role, {string.Join(", ", Names.Select(n => $"{side}_{n}"))}";

    /// <summary>The columns by which sides are put in order, those last that tell copies of one record apart.</summary>
    public static string Order(string side) => $"{side}_day, {side}_number, {side}_content, {side}_source, {side}_record";

    /// <summary>The columns of a table that keeps a side.</summary>
    public static string Declaration(string side)
        => $"{side} UINTEGER, {side}Role VARCHAR, {side}_record BIGINT, {side}_source VARCHAR, {side}_id VARCHAR, {side}_cells UINTEGER, {side}_cellRow BIGINT, {side}_day INTEGER, {side}_number INTEGER, {side}_content UBIGINT, {side}_json BLOB";

    /// <summary>Reads a side from a column of a row on.</summary>
    public static StoredSide Of(StoreRow row, int column) => new(
        row.Get<uint>(column), row.Text(column + 1), row.Get<long>(column + 2), row.Text(column + 3)!, row.Text(column + 4),
        row.IsNull(column + 5) ? null : row.Get<uint>(column + 5), row.IsNull(column + 6) ? null : row.Get<long>(column + 6),
        new EntryPlace(row.Get<int>(column + 7), row.Get<int>(column + 8), row.Get<ulong>(column + 9)), row.Bytes(column + 10));

    /// <summary>Whether it comes before another one, in an order that content gives.</summary>
    public bool ComesBefore(StoredSide other)
    {
        int order = Place.CompareTo(other.Place);
        if (order == 0) order = string.CompareOrdinal(Source, other.Source);
        return order == 0 ? Record < other.Record : order < 0;
    }

    public void AppendTo(IDuckDBAppenderRow row)
    {
        row.AppendValue((uint?)Seq).AppendText(Role).AppendValue((long?)Record).AppendValue(Source).AppendText(Id).AppendValue(Cells).AppendValue(CellRow)
            .AppendValue((int?)Place.Day).AppendValue((int?)Place.Number).AppendValue((ulong?)Place.Content).AppendValue(Json);
    }

    public SetMember Member => new(Record, Source, Id);

    /// <summary>The entry.</summary>
    /// <param name="cellMaps">The columns that fields were read from, by number.</param>
    public Entry Entry(IReadOnlyDictionary<uint, string> cellMaps)
    {
        if (!EntryJsonReader.TryRead(Json, out Entry? entry, out EntryJsonError? error))
            throw new InvalidOperationException($"A stored record cannot be read: {error.Message.In("en")}");
        entry.Origin = new StoredOrigin(Source, Cells is { } map ? new CellColumns(cellMaps[map], CellRow!.Value) : null);
        return entry;
    }
}
