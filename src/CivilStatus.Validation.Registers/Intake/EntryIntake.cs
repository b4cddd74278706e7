using System.Collections.Immutable;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using CivilStatus.Validation.Registers.Storage;
using DuckDB.NET.Data;

namespace CivilStatus.Validation.Registers.Intake;

/// <summary>Writes entries and keys into the store, block by block: what no <see cref="Commit"/> ended is not there. One thread.</summary>
internal sealed class EntryIntake : IDisposable
{
    // What appenders hold back is outside the store's limit of memory.
    private const long MostBuffered = 8 << 20;

    private readonly StoreFile file;
    private readonly ImmutableArray<Question> questions;
    private readonly Func<string, ulong> hash;
    private readonly Dictionary<string, uint> cellMaps = new(StringComparer.Ordinal);
    private readonly Dictionary<int, DuckDBAppender> ofQuestions = [];
    private DuckDBAppender? entries;
    private bool isOpen;
    private long buffered;

    public EntryIntake(StoreFile file, ImmutableArray<Question> questions, Func<string, ulong>? hash)
    {
        (this.file, this.questions, this.hash) = (file, questions, hash ?? HashOf);
        foreach (StoreRow row in file.Rows("SELECT columns, map FROM cells")) cellMaps.Add(row.Text(0)!, row.Get<uint>(1));
        Count = file.Value<long>("SELECT count(*) FROM entries");
    }

    /// <summary>How many entries there are, those of the open block included.</summary>
    public long Count { get; private set; }

    public bool IsOpen => isOpen;

    public void Append(PreparedEntry entry)
    {
        file.Guard(() =>
        {
            if (!isOpen) file.Run("BEGIN");
            isOpen = true;
            entries ??= file.Appender("entries");
            uint seq = checked((uint)Count);
            IDuckDBAppenderRow row = entries.CreateRow();
            row.AppendValue((uint?)seq).AppendValue((long?)entry.Record).AppendValue(entry.Source);
            if (entry.Id is null) row.AppendNullValue();
            else row.AppendValue(entry.Id);
            if (entry.Cells is { } cells) row.AppendValue((uint?)MapOf(cells)).AppendValue((long?)cells.Row);
            else row.AppendNullValue().AppendNullValue();
            row.AppendValue((int?)entry.Place.Day).AppendValue((int?)entry.Place.Number).AppendValue((ulong?)entry.Place.Content).AppendValue(entry.Json).EndRow();
            foreach (PreparedKey key in entry.Keys) Append(key, seq);
        });
        Count++;
        buffered += entry.Json.Length;
        if (buffered >= MostBuffered) CloseAppenders();
    }

    /// <summary>Ends a block.</summary>
    /// <param name="position">How far the input was read.</param>
    public void Commit(string position)
    {
        if (!isOpen) file.Run("BEGIN");
        CloseAppenders();
        StoreSchema.SetMeta(file, "position", position);
        // What was found in fewer entries says nothing of more.
        StoredResults.Forget(file);
        file.Run("COMMIT");
        isOpen = false;
    }

    public void Dispose()
    {
        if (!isOpen) return;
        try
        {
            CloseAppenders();
            file.Run("ROLLBACK");
        }
        catch (Exception exception) when (exception is RegisterStoreException or DuckDBException)
        {
            // Nothing of the block was kept, and the store may have failed before.
        }
    }

    private void Append(PreparedKey key, uint seq)
    {
        Question question = questions[key.Question];
        ref DuckDBAppender? appender = ref CollectionsMarshal.GetValueRefOrAddDefault(ofQuestions, key.Question, out _);
        IDuckDBAppenderRow row = (appender ??= file.Appender(question.Table)).CreateRow();
        ulong hashed = hash(key.Text);
        if (!question.IsOrdered)
        {
            row.AppendValue((byte?)key.Key).AppendValue((bool?)key.IsOther).AppendValue((ulong?)hashed).AppendValue((uint?)seq);
            if (key.Role is null) row.AppendNullValue();
            else row.AppendValue(key.Role);
        }
        else
        {
            row.AppendValue((ulong?)hashed).AppendValue(key.Text).AppendValue((uint?)seq).AppendValue((int?)key.First).AppendValue((int?)key.Last);
            foreach (int? order in key.Order!) row.AppendValue(order);
        }
        row.EndRow();
    }

    private uint MapOf(CellColumns cells)
    {
        if (cellMaps.TryGetValue(cells.Columns, out uint map)) return map;
        map = (uint)cellMaps.Count;
        file.Run("INSERT INTO cells VALUES (?, ?)", map, cells.Columns);
        cellMaps.Add(cells.Columns, map);
        return map;
    }

    private void CloseAppenders()
    {
        file.Guard(() =>
        {
            entries?.Close();
            foreach (DuckDBAppender appender in ofQuestions.Values) appender.Close();
        });
        entries = null;
        ofQuestions.Clear();
        buffered = 0;
    }

    private static ulong HashOf(string key) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(key.AsSpan()));
}
