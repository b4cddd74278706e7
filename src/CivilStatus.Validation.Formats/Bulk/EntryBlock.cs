using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats.Bulk;

/// <summary>Records that were read when the block was filled, in entries that are used again.</summary>
internal sealed class EntryBlock : RecordBlock
{
    private const int MostRecords = 256;
    private const long MostCharacters = 1 << 20;

    private readonly List<ReadRecord> records = new(MostRecords);
    private readonly List<Entry>[] entries = [.. EntryEvents.All.Select(_ => new List<Entry>())];
    private readonly int[] taken = new int[EntryEvents.All.Length];
    private long characters;

    /// <summary>Whether no further record should be added: what waits in blocks has its bounds.</summary>
    public bool IsFull => records.Count >= MostRecords || characters >= MostCharacters;

    private protected override int OwnCount => records.Count;

    public void Add(ReadRecord record) => records.Add(record);

    /// <summary>An empty entry for the next record.</summary>
    /// <param name="entryEvent">Its event.</param>
    /// <param name="length">How many characters it is going to hold, more or less.</param>
    public Entry Take(EntryEvent entryEvent, long length)
    {
        characters += length;
        List<Entry> spare = entries[(int)entryEvent];
        int next = taken[(int)entryEvent]++;
        if (next == spare.Count) spare.Add(new Entry(entryEvent));
        else spare[next].Clear();
        return spare[next];
    }

    private protected override ReadRecord ReadOwn(int index) => records[index];

    private protected override void ClearOwn()
    {
        records.Clear();
        Array.Clear(taken);
        characters = 0;
    }
}
