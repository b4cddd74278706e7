namespace CivilStatus.Validation.Formats;

/// <summary>A file that cannot be read at all: one unreadable record, so that it is counted and not lost.</summary>
internal sealed class UnreadableSource(string name, ReadError error) : EntrySource(name)
{
    public override long? TotalBytes => null;

    public override long BytesRead => 0;

    private protected override IEnumerable<ReadRecord> ReadRecords() => [ReadRecord.Unreadable(Name, error)];
}
