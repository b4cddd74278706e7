using System.Text;
using CivilStatus.Validation.Formats.Sheets;
using CivilStatus.Validation.Formats.Text;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;

namespace CivilStatus.Validation.Formats.Persons;

/// <summary>Persons as JSON objects, one a line.</summary>
internal sealed class PersonNdjson(PeekedStream stream, string name, ReadOptions options) : PersonSource(name)
{
    private readonly SheetPlace place = SheetPlace.OfText(name);

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
            yield return Read(line);
        }
        if (!any) Report(ReadDiagnostic.Of(ReadDiagnosticCode.EmptySheet, Name, "", $"“{Name}” không có bản ghi nào.", $"“{Name}” holds no records."));
    }

    private ReadRecord Read(TextLine line)
    {
        if (line.IsTooLong) return ReadRecord.Unreadable(place.SourceOf(line.Number), SheetErrors.TooLong("", Encoding.UTF8.GetString(line.Bytes.Span), options.LongestRecord));
        if (!PersonJsonReader.TryRead(line.Bytes.Span, out Entry? person, out EntryJsonError? error)) return ReadRecord.Unreadable(place.SourceOf(line.Number), ReadError.Of(error));
        person.Origin = new RowOrigin(place) { Row = line.Number };
        return ReadRecord.Of(person);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) stream.Dispose();
    }
}
