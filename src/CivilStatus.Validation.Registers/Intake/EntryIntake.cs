using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Registers.Storage;
using DuckDB.NET.Data;

namespace CivilStatus.Validation.Registers.Intake;

/// <summary>Writes entries and keys into the store, block by block: what no <see cref="Commit"/> ended is not there. One thread.</summary>
internal sealed class EntryIntake : IDisposable
{
    // About what the rows of an entry hold.
    private const int RowsLength = 512;

    private readonly StoreFile file;
    private readonly RecordFile records;
    private readonly ImmutableArray<Question> questions;
    private readonly Func<string, ulong> hash;
    private readonly CellMapIntake cellMaps;
    private readonly AppendedBlock block;

    public EntryIntake(StoreFile file, RecordFile records, ImmutableArray<Question> questions, Func<string, ulong>? hash)
    {
        (this.file, this.records, this.questions, this.hash, cellMaps, block) = (file, records, questions, hash ?? KeyHash.Of, new CellMapIntake(file), new AppendedBlock(file));
        Count = file.Value<long>("SELECT count(*) FROM entries");
    }

    /// <summary>How many entries there are, those of the open block included.</summary>
    public long Count { get; private set; }

    public bool IsOpen => block.IsOpen;

    public void Append(PreparedEntry entry)
    {
        file.Guard(() =>
        {
            block.Begin();
            ulong seq = records.Append(entry, cellMaps.Of(entry.Cells));
            block.Row("entries").AppendValue((ulong?)seq).AppendValue((int?)entry.Place.Day).AppendValue((int?)entry.Place.Number).AppendValue((ulong?)entry.Place.Content)
                .AppendValue(entry.Source).AppendValue((long?)entry.Record).EndRow();
            foreach (PreparedKey key in entry.Keys) Append(key, seq);
        });
        Count++;
        block.Count(RowsLength);
    }

    /// <summary>Ends a block.</summary>
    /// <param name="position">How far the input was read.</param>
    public void Commit(string position)
    {
        // Before the database names the records, they are there.
        file.Guard(records.Flush);
        block.Commit(position, () =>
        {
            StoreSchema.SetMeta(file, StoreSchema.RecordsLength, records.Length.ToString(CultureInfo.InvariantCulture));
            // What was found in fewer entries says nothing of more.
            StoredResults.Forget(file);
        });
    }

    public void Dispose() => block.Dispose();

    private void Append(PreparedKey key, ulong seq)
    {
        Question question = questions[key.Question];
        IDuckDBAppenderRow row = block.Row(question.Table);
        ulong hashed = hash(key.Text);
        if (!question.IsOrdered)
        {
            row.AppendValue((byte?)key.Key).AppendValue((bool?)key.IsOther).AppendValue((ulong?)hashed).AppendValue((bool?)key.IsOpen).AppendValue((ulong?)seq).AppendText(key.Role);
        }
        else
        {
            row.AppendValue((ulong?)hashed).AppendValue(key.Text).AppendValue((ulong?)seq).AppendValue((int?)key.First).AppendValue((int?)key.Last);
            foreach (int? order in key.Order!) row.AppendValue(order);
        }
        row.EndRow();
    }
}
