using CivilStatus.Validation.Formats.Sheets;

namespace CivilStatus.Validation.Formats.Text;

/// <summary>A sheet saved as text: fields separated by comma, semicolon or tab.</summary>
internal sealed class CsvSource(PeekedStream stream, string name, ReadOptions options) : EntrySource(name)
{
    private const int HeadLength = 1 << 16;

    public override long? TotalBytes => stream.Total;

    public override long BytesRead => stream.BytesRead;

    private protected override IEnumerable<ReadRecord> ReadRecords()
    {
        SheetPlace place = SheetPlace.OfText(Name);
        byte[] head = stream.Peek(HeadLength).ToArray();
        char? separator = Separator(head, place);
        if (separator is null)
        {
            yield return ReadRecord.Unreadable(Name, head.Length == 0 ? SourceErrors.EmptyFile(Name) : SourceErrors.NoHeader(Name));
            yield break;
        }
        var reader = new SheetReader(place, options, Report, NewEntry);
        var rows = new CsvRows(new TextLines(stream, options.LongestRecord), separator.Value, place, options);
        foreach (ReadRecord record in reader.Read(rows.Read())) yield return record;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) stream.Dispose();
    }

    // The separator that makes a header of one of the first rows; where several do, the one that gives most columns.
    private char? Separator(byte[] head, SheetPlace place)
    {
        char? best = null;
        int most = 0;
        foreach (char candidate in (ReadOnlySpan<char>)[',', ';', '\t'])
        {
            var rows = new CsvRows(new TextLines(new MemoryStream(head), options.LongestRecord), candidate, place, options);
            SheetHeader? header = rows.Read().Where(r => r.HasText).Take(SheetHeader.RowsSearched).Select(SheetHeader.TryRecognise).FirstOrDefault(h => h is not null);
            if (header is null || header.KnownCount <= most) continue;
            (best, most) = (candidate, header.KnownCount);
        }
        return best;
    }
}
