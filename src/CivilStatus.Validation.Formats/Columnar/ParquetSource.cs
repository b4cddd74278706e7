using CivilStatus.Validation.Formats.Columnar.Metadata;
using CivilStatus.Validation.Formats.Sheets;
using Parquet;

namespace CivilStatus.Validation.Formats.Columnar;

/// <summary>
/// A Parquet file, one row an entry. It is read one row group at a time: while its rows are given out, a group takes 8 bytes for each value
/// and its distinct texts twice their size; a group that would take more than 2 GiB is unreadable and the others are read.
/// </summary>
internal sealed class ParquetSource(Stream stream, string name, ReadOptions options) : EntrySource(name)
{
    private readonly WindowStream file = new(stream);
    private readonly SheetPlace place = SheetPlace.OfText(name);
    private long bytesRead;

    public override long? TotalBytes => file.Length;

    public override long BytesRead => bytesRead;

    private protected override IEnumerable<ReadRecord> ReadRecords()
    {
        ParquetReader? reader = Open(out ParquetHeader? header, out long dataEnd, out ReadError? error);
        if (reader is null || header is null)
        {
            yield return ReadRecord.Unreadable(Name, error!);
            yield break;
        }
        ReportColumns(header);
        var columns = new ColumnReader(file, dataEnd);
        long first = 1;
        for (int group = 0; group < reader.RowGroupCount; group++)
        {
            ParquetRowGroupReader rows = reader.OpenRowGroupReader(group);
            ColumnValues?[]? values = ReadGroup(columns, rows, header, out ParquetRefusal? refusal);
            if (values is null)
            {
                yield return ReadRecord.Unreadable(place.SourceOf(first), ParquetErrors.RowGroupRefused(group, first, Math.Max(1, rows.RowCount), refusal!));
            }
            else
            {
                for (int row = 0; row < rows.RowCount; row++) yield return ParquetRow.Read(header, values, row, place, first + row, options, NewEntry);
            }
            first += Math.Clamp(rows.RowCount, 0, int.MaxValue);
            bytesRead = dataEnd * (group + 1) / reader.RowGroupCount;
        }
        bytesRead = file.Length;
        if (first == 1)
            Report(ReadDiagnostic.Of(ReadDiagnosticCode.EmptySheet, Name, "", $"“{Name}” không có bản ghi nào.", $"“{Name}” holds no records."));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) file.Dispose();
    }

    private ParquetReader? Open(out ParquetHeader? header, out long dataEnd, out ReadError? error)
    {
        (header, dataEnd, error) = (null, 0, null);
        try
        {
            dataEnd = Footer.Check(file);
            ParquetReader reader = Waiting.For(() => ParquetReader.CreateAsync(file, new ParquetOptions { TreatByteArrayAsString = true }));
            if (reader.Metadata?.EncryptionAlgorithm is not null)
            {
                error = ParquetErrors.Encrypted(Name);
                return null;
            }
            (header, error) = ParquetHeader.Of(reader.Schema, Name);
            return reader;
        }
        catch (ParquetRefusal refusal)
        {
            error = ParquetErrors.Refused(Name, refusal);
        }
        catch (Exception e) when (e is not IOException || file.Failure is null)
        {
            // Whatever the library stumbles over is the file's fault: nothing but its bytes went in.
            error = ParquetErrors.Refused(Name, ParquetRefusal.Damaged("phần mô tả ở cuối tệp bị hỏng.", "its footer is damaged."));
        }
        return null;
    }

    private static ColumnValues?[]? ReadGroup(ColumnReader columns, ParquetRowGroupReader group, ParquetHeader header, out ParquetRefusal? refusal)
    {
        refusal = null;
        try
        {
            if (group.RowCount is < 0 or > int.MaxValue) throw ParquetRefusal.Damaged("số dòng ghi trong tệp không thể có.", "the number of its rows is impossible.");
            MemoryBudget budget = MemoryBudget.OfRowGroup();
            return [.. header.Columns.Select(c => c.IsRead ? columns.Read(group, c, budget) : null)];
        }
        catch (ParquetRefusal e)
        {
            refusal = e;
            return null;
        }
    }

    private void ReportColumns(ParquetHeader header)
    {
        string kept = string.Join(", ", header.Unknown.Where(c => c.IsRead).Select(c => c.Shown));
        string unread = string.Join(", ", header.Columns.Where(c => !c.IsRead && !c.IsOfConfirmations).Select(c => $"{c.Shown} ({c.TypeName})"));
        if (kept.Length > 0)
            Report(ReadDiagnostic.Of(ReadDiagnosticCode.UnknownColumns, Name, kept,
                $"Các cột không thuộc bản ghi chuẩn được giữ lại nhưng không kiểm tra: {kept}.",
                $"Columns that the canonical record does not know are kept and not checked: {kept}."));
        if (unread.Length > 0)
            Report(ReadDiagnostic.Of(ReadDiagnosticCode.UnknownColumns, Name, unread,
                $"Các cột có kiểu không đọc được ở đây đã được bỏ qua: {unread}.",
                $"Columns of types that are not read here were passed over: {unread}."));
        if (header.Columns.Any(c => c.IsOfConfirmations))
            Report(ReadDiagnostic.Of(ReadDiagnosticCode.UnknownColumns, Name, "confirmations",
                "Xác nhận của cán bộ trong tệp Parquet không được đọc. Hãy đưa chúng vào tệp riêng (--confirmations).",
                "Officers' confirmations within a Parquet file are not read. Give them in a file of their own (--confirmations)."));
    }
}
