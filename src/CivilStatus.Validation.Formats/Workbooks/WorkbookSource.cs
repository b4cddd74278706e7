using CivilStatus.Validation.Formats.Sheets;
using DocumentFormat.OpenXml;

namespace CivilStatus.Validation.Formats.Workbooks;

/// <summary>A workbook (.xlsx): every sheet with a header row is read.</summary>
internal sealed class WorkbookSource(Stream stream, string name, ReadOptions options) : EntrySource(name)
{
    private readonly long total = stream.Length;

    public override long? TotalBytes => total;

    public override long BytesRead => stream.CanSeek ? Math.Min(stream.Position, total) : total;

    private protected override IEnumerable<ReadRecord> ReadRecords()
    {
        WorkbookPackage? package = TryOpen(out ReadError? error);
        if (package is null)
        {
            yield return ReadRecord.Unreadable(Name, error!);
            yield break;
        }
        using (package)
        {
            bool foundHeader = false, failed = false;
            foreach (WorksheetName sheet in package.Sheets)
            {
                var reader = new SheetReader(SheetPlace.OfWorkbook(Name, sheet.Name), options, Report, NewEntry);
                foreach (ReadRecord record in ReadSheet(package, sheet, reader))
                {
                    failed |= record.Error is not null;
                    yield return record;
                }
                foundHeader |= reader.FoundHeader;
            }
            if (!foundHeader && !failed) yield return ReadRecord.Unreadable(Name, SourceErrors.NoHeader(Name));
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) stream.Dispose();
    }

    private WorkbookPackage? TryOpen(out ReadError? error)
    {
        WorkbookPackage? package = null;
        try
        {
            package = new WorkbookPackage(stream);
            error = package.IsWorkbook ? null : SourceErrors.NotAWorkbook(Name);
        }
        catch (Exception e) when (PackageDamage.WhileOpening(e))
        {
            error = SourceErrors.DamagedWorkbook(Name, Name, e.Message);
        }
        if (error is null) return package;
        package?.Dispose();
        return null;
    }

    private IEnumerable<ReadRecord> ReadSheet(WorkbookPackage package, WorksheetName sheet, SheetReader reader)
    {
        if (sheet.Part is null) return reader.Read([]);
        return ReadRows(package, sheet, reader);
    }

    // A sheet may turn out to be damaged at any row: what was read before stays, and the rest is one unreadable record.
    private IEnumerable<ReadRecord> ReadRows(WorkbookPackage package, WorksheetName sheet, SheetReader reader)
    {
        WorksheetRows? rows = null;
        OpenXmlReader? xml = null;
        IEnumerator<ReadRecord>? records = null;
        try
        {
            while (true)
            {
                ReadRecord? record = null;
                ReadError? failure = null;
                try
                {
                    if (records is null)
                    {
                        xml = package.Open(sheet.Part!);
                        rows = new WorksheetRows(package, xml);
                        records = reader.Read(rows.Read()).GetEnumerator();
                    }
                    if (records.MoveNext()) record = records.Current;
                }
                catch (Exception e) when (PackageDamage.WhileReading(e))
                {
                    failure = SourceErrors.DamagedWorkbook(Name, reader.Place.PlaceOf(rows?.UnreadRow ?? 1), e.Message);
                }
                if (failure is not null) yield return ReadRecord.Unreadable(reader.Place.SourceOf(rows?.UnreadRow ?? 1), failure);
                if (record is null) yield break;
                yield return record.Value;
            }
        }
        finally
        {
            records?.Dispose();
            xml?.Dispose();
        }
    }
}
