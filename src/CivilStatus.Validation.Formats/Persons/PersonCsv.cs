using CivilStatus.Validation.Formats.Sheets;
using CivilStatus.Validation.Formats.Text;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats.Persons;

/// <summary>Persons as a sheet saved as text: fields separated by comma, semicolon or tab, under a header that names them.</summary>
internal sealed class PersonCsv(PeekedStream stream, string name, ReadOptions options) : PersonSource(name)
{
    private const int HeadLength = 1 << 16;

    private readonly SheetPlace place = SheetPlace.OfText(name);

    public override long? TotalBytes => stream.Total;

    public override long BytesRead => stream.BytesRead;

    private protected override IEnumerable<ReadRecord> ReadRecords()
    {
        byte[] head = stream.Peek(HeadLength).ToArray();
        if (Separator(head) is not { } separator)
        {
            yield return ReadRecord.Unreadable(Name, head.Length == 0 ? SourceErrors.EmptyFile(Name) : PersonErrors.NoHeader(Name));
            yield break;
        }
        PersonHeader? header = null;
        foreach (SheetRow row in new CsvRows(new TextLines(stream, options.LongestRecord), separator, place, options).Read())
        {
            if (row.Error is { } broken) yield return ReadRecord.Unreadable(place.SourceOf(row.Number), broken);
            else if (!row.HasText) continue;
            else if (header is not null) yield return Read(row, header);
            else if ((header = PersonHeader.TryRecognise(row)) is not null)
            {
                if (header.Duplicate is { } twice)
                {
                    yield return ReadRecord.Unreadable(place.SourceOf(row.Number), PersonErrors.DuplicateHeader(Name, place.PlaceOf(row.Number), twice));
                    yield break;
                }
                if (header.Unknown.Count > 0) ReportUnknown(row, header);
            }
        }
    }

    private ReadRecord Read(SheetRow row, PersonHeader header)
    {
        if (row.ColumnCount > header.ColumnCount) return ReadRecord.Unreadable(place.SourceOf(row.Number), PersonErrors.TooManyFields(place.PlaceOf(row.Number), row, header));
        var person = new Entry(EntryLayout.Person) { Origin = new RowOrigin(place) { Row = row.Number } };
        foreach (SheetCell cell in row.Cells)
        {
            if (header.At(cell.Column) is not { } field || cell.IsBlank) continue;
            bool lacksZeros = field.Path == "personalId" && PersonalNumber.LacksZeros(cell.Utf8.Span);
            person.SetUtf8(field.Slot, cell.Utf8.Span);
            // A spreadsheet takes a number for a number, and its first zeros for nothing.
            if (lacksZeros) PersonalNumber.RestoreZeros(person, field.Path);
        }
        return ReadRecord.Of(person);
    }

    private void ReportUnknown(SheetRow row, PersonHeader header)
    {
        string columns = string.Join(", ", header.Unknown);
        Report(ReadDiagnostic.Of(ReadDiagnosticCode.UnknownColumns, place.SourceOf(row.Number), columns,
            $"Các cột không thuộc mẫu không được đối soát: {columns}. Các cột được đọc: {PersonHeader.Names}.",
            $"Columns that a person does not have are not compared: {columns}. The columns that are read: {PersonHeader.Names}."));
    }

    // The separator that makes a header of one of the first rows; where several do, the one that gives most columns.
    private char? Separator(byte[] head)
    {
        char? best = null;
        int most = 0;
        foreach (char candidate in (ReadOnlySpan<char>)[',', ';', '\t'])
        {
            var rows = new CsvRows(new TextLines(new MemoryStream(head), options.LongestRecord), candidate, place, options);
            int known = rows.Read().Where(r => r.HasText).Take(PersonHeader.RowsSearched).Select(PersonHeader.TryRecognise).FirstOrDefault(h => h is not null)?.KnownCount ?? 0;
            if (known > most) (best, most) = (candidate, known);
        }
        return best;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) stream.Dispose();
    }
}
