using System.Collections.Immutable;
using CivilStatus.Validation.Registers.Storage;
using DuckDB.NET.Data;

namespace CivilStatus.Validation.Registers.Intake;

/// <summary>Writes entries and keys into the store, block by block: what no <see cref="Commit"/> ended is not there. One thread.</summary>
internal sealed class EntryIntake : IDisposable
{
    private readonly StoreFile file;
    private readonly ImmutableArray<Question> questions;
    private readonly Func<string, ulong> hash;
    private readonly CellMapIntake cellMaps;
    private readonly AppendedBlock block;

    public EntryIntake(StoreFile file, ImmutableArray<Question> questions, Func<string, ulong>? hash)
    {
        (this.file, this.questions, this.hash, cellMaps, block) = (file, questions, hash ?? KeyHash.Of, new CellMapIntake(file), new AppendedBlock(file));
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
            uint seq = checked((uint)Count);
            uint? map = cellMaps.Of(entry.Cells);
            block.Row("entries").AppendValue((uint?)seq).AppendValue((long?)entry.Record).AppendValue(entry.Source).AppendText(entry.Id)
                .AppendValue(map).AppendValue(entry.Cells?.Row)
                .AppendValue((int?)entry.Place.Day).AppendValue((int?)entry.Place.Number).AppendValue((ulong?)entry.Place.Content).AppendValue(entry.Json).EndRow();
            foreach (PreparedKey key in entry.Keys) Append(key, seq);
        });
        Count++;
        block.Count(entry.Json.Length);
    }

    /// <summary>Ends a block.</summary>
    /// <param name="position">How far the input was read.</param>
    // What was found in fewer entries says nothing of more.
    public void Commit(string position) => block.Commit(position, () => StoredResults.Forget(file));

    public void Dispose() => block.Dispose();

    private void Append(PreparedKey key, uint seq)
    {
        Question question = questions[key.Question];
        IDuckDBAppenderRow row = block.Row(question.Table);
        ulong hashed = hash(key.Text);
        if (!question.IsOrdered)
        {
            row.AppendValue((byte?)key.Key).AppendValue((bool?)key.IsOther).AppendValue((ulong?)hashed).AppendValue((uint?)seq).AppendText(key.Role);
        }
        else
        {
            row.AppendValue((ulong?)hashed).AppendValue(key.Text).AppendValue((uint?)seq).AppendValue((int?)key.First).AppendValue((int?)key.Last);
            foreach (int? order in key.Order!) row.AppendValue(order);
        }
        row.EndRow();
    }
}
