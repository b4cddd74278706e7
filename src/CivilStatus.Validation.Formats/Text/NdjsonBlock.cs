using System.Text;
using CivilStatus.Validation.Formats.Bulk;
using CivilStatus.Validation.Formats.Sheets;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;

namespace CivilStatus.Validation.Formats.Text;

/// <summary>Canonical records as the bytes of their lines; each is read when it is looked at.</summary>
internal sealed class NdjsonBlock(SheetPlace place, ReadOptions options) : RecordBlock
{
    private readonly PooledEntryReader reader = new();
    private readonly List<int> records = [];
    private readonly RowOrigin origin = new(place);

    /// <summary>The lines, for the splitter to fill.</summary>
    public LineBlock Lines { get; } = new();

    private protected override int OwnCount => records.Count;

    /// <summary>Finds the lines that are records.</summary>
    public void FindRecords()
    {
        for (int i = 0; i < Lines.Count; i++)
            if (!Lines[i].IsBlank) records.Add(i);
    }

    /// <summary>One record in an entry of its own, which may be kept.</summary>
    public ReadRecord ReadApart(int index)
    {
        if (index >= OwnCount) return Read(index);
        TextLine line = Lines[records[index]];
        if (line.IsTooLong) return TooLong(line);
        return EntryJsonReader.TryRead(line.Bytes.Span, out Entry? entry, out EntryJsonError? error)
            ? Place(entry, new RowOrigin(place), line)
            : Unreadable(line, error);
    }

    private protected override ReadRecord ReadOwn(int index)
    {
        TextLine line = Lines[records[index]];
        if (line.IsTooLong) return TooLong(line);
        return reader.TryRead(line.Bytes, out Entry? entry, out EntryJsonError? error) ? Place(entry, origin, line) : Unreadable(line, error);
    }

    private protected override void ClearOwn()
    {
        Lines.Clear();
        records.Clear();
    }

    private static ReadRecord Place(Entry entry, RowOrigin origin, TextLine line)
    {
        origin.Row = line.Number;
        entry.Origin = origin;
        return ReadRecord.Of(entry);
    }

    private ReadRecord TooLong(TextLine line)
        => ReadRecord.Unreadable(place.SourceOf(line.Number), SheetErrors.TooLong("", Encoding.UTF8.GetString(line.Bytes.Span), options.LongestRecord));

    private ReadRecord Unreadable(TextLine line, EntryJsonError error) => ReadRecord.Unreadable(place.SourceOf(line.Number), ReadError.Of(error));
}
