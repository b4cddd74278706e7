using CivilStatus.Validation.Registers.Storage;

namespace CivilStatus.Validation.Registers.Reconciling.Storing;

/// <summary>Writes entries and persons into the store, block by block: what no <see cref="Commit"/> ended is not there. One thread.</summary>
internal sealed class RecordIntake(StoreFile file) : IDisposable
{
    private readonly AppendedBlock block = new(file);
    private readonly CellMapIntake cellMaps = new(file);
    private long lefts = file.Value<long>("SELECT count(*) FROM lefts"), principals = file.Value<long>("SELECT count(*) FROM principals"), rights = file.Value<long>("SELECT count(*) FROM rights");

    /// <summary>Whether something was appended and not committed.</summary>
    public bool IsOpen => block.IsOpen;

    public void Append(PreparedLeft left)
    {
        file.Guard(() => Write(left));
        block.Count(left.Json.Length);
    }

    public void Append(PreparedRight right)
    {
        file.Guard(() => Write(right));
        block.Count(right.Json.Length);
    }

    public void Append(UnreadableRecord record)
    {
        block.Begin();
        file.Run("INSERT INTO unreadable VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (byte)record.Side, record.Record, record.Source, record.Code, record.Place, record.Quote, record.Message.In("vi"), record.Message.In("en"));
    }

    public void Commit(string position) => block.Commit(position);

    public void Dispose() => block.Dispose();

    private void Write(PreparedLeft left)
    {
        block.Begin();
        uint seq = checked((uint)lefts);
        uint? map = cellMaps.Of(left.Cells);
        block.Row("lefts").AppendValue((uint?)seq).AppendValue((long?)left.Record).AppendValue(left.Source).AppendText(left.Id)
            .AppendValue(map).AppendValue(left.Cells?.Row)
            .AppendValue((bool?)left.IsBirth).AppendValue((int?)left.Place.Day).AppendValue((int?)left.Place.Number).AppendValue((ulong?)left.Place.Content).AppendValue(left.Json).EndRow();
        foreach (PreparedPrincipal principal in left.Principals)
        {
            uint who = checked((uint)principals);
            block.Row("principals").AppendValue((uint?)who).AppendValue((uint?)seq).AppendValue((byte?)principal.Question).EndRow();
            foreach (ulong hash in principal.Hashes) block.Row("leftKeys").AppendValue((ulong?)hash).AppendValue((uint?)who).EndRow();
            principals++;
        }
        lefts++;
    }

    private void Write(PreparedRight right)
    {
        uint seq = checked((uint)rights);
        block.Row("rights").AppendValue((uint?)seq).AppendValue((long?)right.Record).AppendValue(right.Source).AppendText(right.PersonalId).AppendValue((ulong?)right.Content).AppendValue(right.Json).EndRow();
        foreach (ulong hash in right.Hashes) block.Row("rightKeys").AppendValue((ulong?)hash).AppendValue((uint?)seq).EndRow();
        rights++;
    }
}
