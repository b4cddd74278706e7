using System.Globalization;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>Reads the rows of one sheet, or of one text file: finds the header, then makes an entry of each row below it.</summary>
/// <param name="place">The sheet.</param>
/// <param name="options">The limits.</param>
/// <param name="report">Receives what concerns no single row.</param>
/// <param name="newEntry">Gives an empty entry of an event for a row of so many bytes.</param>
internal sealed class SheetReader(SheetPlace place, ReadOptions options, Action<ReadDiagnostic> report, Func<EntryEvent, long, Entry> newEntry)
{
    private readonly HashSet<int> namelessColumns = [];

    /// <summary>Where the rows stand.</summary>
    public SheetPlace Place => place;

    /// <summary>Whether a header row was found.</summary>
    public bool FoundHeader { get; private set; }

    /// <summary>The records, as they are asked for. A header that names a column twice ends them.</summary>
    public IEnumerable<ReadRecord> Read(IEnumerable<SheetRow> rows)
    {
        SheetHeader? header = null;
        int searched = 0;
        long entries = 0;
        foreach (SheetRow row in rows)
        {
            if (row.Error is { } broken)
            {
                yield return ReadRecord.Unreadable(place.SourceOf(row.Number), broken);
                continue;
            }
            if (!row.HasText) continue;
            if (SheetHeader.TryRecognise(row) is { } found)
            {
                ReportHeader(found, header);
                header = found;
                FoundHeader = true;
                if (found.Duplicates.Length == 0) continue;
                yield return ReadRecord.Unreadable(place.SourceOf(row.Number), SheetErrors.DuplicateHeader(place, found, found.Duplicates[0]));
                yield break;
            }
            if (header is null)
            {
                if (++searched == SheetHeader.RowsSearched) break;
                continue;
            }
            if (entries++ == 0 && CaptionRow.Is(row, header))
            {
                ReportCaption(row);
                continue;
            }
            yield return ReadRow(row, header);
        }
        if (header is null) ReportNoHeader(searched);
        else if (entries == 0) ReportNoRows(header);
    }

    private ReadRecord ReadRow(SheetRow row, SheetHeader header)
    {
        long length = 0;
        foreach (SheetCell cell in row.Cells)
        {
            length += cell.Utf8.Length;
            if (cell.Column >= header.ColumnCount || header.At(cell.Column) is null) ReportNameless(cell, row);
        }
        if (row.ColumnCount > header.ColumnCount) return ReadRecord.Unreadable(place.SourceOf(row.Number), SheetErrors.TooManyFields(place, row, header));
        if (length > options.LongestRecord) return ReadRecord.Unreadable(place.SourceOf(row.Number), SheetErrors.TooLong(place.PlaceOf(row.Number), row.Cells[0].Text, options.LongestRecord));
        Entry entry = newEntry(header.System.EntryEvent, length);
        entry.Origin = new RowOrigin(place, header) { Row = row.Number };
        EntryRow.Read(row, header, entry);
        return ReadRecord.Of(entry);
    }

    private void ReportHeader(SheetHeader found, SheetHeader? before)
    {
        string at = place.SourceOf(found.Row);
        string columns = string.Join(", ", found.Unknown);
        if (before is null)
            report(ReadDiagnostic.Of(ReadDiagnosticCode.SheetRecognised, at, found.System.Id,
                $"Dòng tiêu đề được nhận dạng là: {found.System.Title.Vi}.",
                $"The header was recognised as: {found.System.Title.En}."));
        else
            report(ReadDiagnostic.Of(ReadDiagnosticCode.HeaderRepeated, at, found.System.Id,
                "Dòng tiêu đề lặp lại; các dòng sau được đọc theo dòng tiêu đề này.",
                "The header row comes again; the rows below follow it."));
        if (found.Unknown.Length > 0 && (before is null || !before.Unknown.SequenceEqual(found.Unknown)))
            report(ReadDiagnostic.Of(ReadDiagnosticCode.UnknownColumns, at, columns,
                $"Các cột không thuộc mẫu được giữ lại nhưng không kiểm tra: {columns}.",
                $"Columns that the sheet does not define are kept and not checked: {columns}."));
    }

    private void ReportCaption(SheetRow row) => report(ReadDiagnostic.Of(ReadDiagnosticCode.CaptionRow, place.SourceOf(row.Number), row.Cells[0].Text,
        "Dòng chú thích dưới tiêu đề được bỏ qua, không tính là trường hợp đăng ký.",
        "A row of captions under the header was passed over; it is no entry."));

    private void ReportNameless(SheetCell cell, SheetRow row)
    {
        if (row.ColumnCount > 0 || cell.IsBlank || !namelessColumns.Add(cell.Column)) return;
        string letters = CellAddress.Letters(cell.Column);
        report(ReadDiagnostic.Of(ReadDiagnosticCode.UnknownColumns, place.SourceOf(row.Number), letters,
            $"Cột {letters} không có tiêu đề; nội dung được giữ lại nhưng không kiểm tra.",
            $"Column {letters} has no header; what it holds is kept and not checked."));
    }

    private void ReportNoHeader(int rows)
    {
        if (rows == 0)
            report(ReadDiagnostic.Of(ReadDiagnosticCode.EmptySheet, place.Sheet, "",
                $"“{place.Sheet}” không có dữ liệu.",
                $"“{place.Sheet}” holds nothing."));
        else
            report(ReadDiagnostic.Of(ReadDiagnosticCode.SheetWithoutHeader, place.Sheet, "",
                string.Create(CultureInfo.InvariantCulture, $"“{place.Sheet}” không có dòng tiêu đề trong {SheetHeader.RowsSearched} dòng đầu nên không được đọc."),
                string.Create(CultureInfo.InvariantCulture, $"“{place.Sheet}” has no header in its first {SheetHeader.RowsSearched} rows and was not read.")));
    }

    private void ReportNoRows(SheetHeader header) => report(ReadDiagnostic.Of(ReadDiagnosticCode.EmptySheet, place.SourceOf(header.Row), "",
        $"“{place.Sheet}” có tiêu đề nhưng không có trường hợp đăng ký nào.",
        $"“{place.Sheet}” has a header and no entries."));
}
