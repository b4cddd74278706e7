using System.Globalization;
using System.Text;
using CivilStatus.Validation.Formats.Sheets;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;

namespace CivilStatus.Validation.Formats.Text;

/// <summary>Canonical records, one JSON object a line.</summary>
internal sealed class NdjsonSource(PeekedStream stream, string name, ReadOptions options) : EntrySource(name)
{
    public override long? TotalBytes => stream.Total;

    public override long BytesRead => stream.BytesRead;

    private protected override IEnumerable<ReadRecord> ReadRecords()
    {
        if (stream.FirstVisible() == '[')
        {
            yield return ReadRecord.Unreadable(Name, SourceErrors.JsonArray(Name));
            yield break;
        }
        var lines = new TextLines(stream, options.LongestRecord);
        bool any = false;
        while (lines.TryNext(out TextLine line))
        {
            if (line.IsBlank) continue;
            any = true;
            yield return ReadLine(line);
        }
        if (!any)
            Report(ReadDiagnostic.Of(ReadDiagnosticCode.EmptySheet, Name, "", $"“{Name}” không có bản ghi nào.", $"“{Name}” holds no records."));
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) stream.Dispose();
    }

    private ReadRecord ReadLine(TextLine line)
    {
        string source = string.Create(CultureInfo.InvariantCulture, $"{Name}#{line.Number}");
        if (line.IsTooLong)
            return ReadRecord.Unreadable(source, SheetErrors.TooLong("", Encoding.UTF8.GetString(line.Bytes.Span), options.LongestRecord));
        if (!EntryJsonReader.TryRead(line.Bytes.Span, out Entry? entry, out EntryJsonError? error)) return ReadRecord.Unreadable(source, ReadError.Of(error));
        entry.Origin = EntryOrigin.Of(source);
        return ReadRecord.Of(entry);
    }
}
