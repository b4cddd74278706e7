using System.Globalization;
using CivilStatus.Validation.Formats.Sheets;

namespace CivilStatus.Validation.Formats.Workbooks.Marking;

/// <summary>Where a record of a workbook stands.</summary>
/// <param name="Sheet">The name on the sheet's tab.</param>
/// <param name="Row">The row, from 1.</param>
public readonly record struct RowPlace(string Sheet, long Row)
{
    /// <summary>The row of the header that the record was read by; 0 where there is none.</summary>
    public long HeaderRow { get; private init; }

    /// <summary>The first column with a header, from 0.</summary>
    public int FirstColumn { get; private init; }

    /// <summary>The last column with a header, from 0.</summary>
    public int LastColumn { get; private init; }

    /// <summary>The place of a record; null where it stands in no sheet, or its whole file cannot be read.</summary>
    /// <param name="record">The record.</param>
    /// <param name="file">The name of the file it comes from, as its source was named.</param>
    public static RowPlace? Of(ReadRecord record, string file)
    {
        if (record.Entry is { } entry)
        {
            if (entry.Origin is not RowOrigin { Place.SheetName: { } name, Header: { } header } origin) return null;
            return new RowPlace(name, origin.Row) { HeaderRow = header.Row, FirstColumn = header.FirstColumn, LastColumn = header.ColumnCount - 1 };
        }
        // An unreadable row says where it stands in words alone.
        return Of(record.Source, file);
    }

    /// <summary>The place that a source names, such as <c>file.xlsx#DL Import!2</c>; null where it names none.</summary>
    /// <param name="source">The source.</param>
    /// <param name="file">The name of the file it is in.</param>
    public static RowPlace? Of(string source, string file)
    {
        int end = source.LastIndexOf('!');
        if (end <= file.Length || !source.StartsWith(file + "#", StringComparison.Ordinal)) return null;
        return long.TryParse(source.AsSpan(end + 1), NumberStyles.None, CultureInfo.InvariantCulture, out long row) && row > 0 ? new RowPlace(source[(file.Length + 1)..end], row) : null;
    }

    /// <summary>A cell of the row.</summary>
    /// <param name="name">Its name, such as <c>AL2</c>.</param>
    public MarkedCell Cell(string name) => new(Sheet, Row, Math.Max(0, CellAddress.ColumnOf(name)));

    /// <summary>The first cell of the row, for what concerns no single cell.</summary>
    public MarkedCell FirstCell => new(Sheet, Row, FirstColumn);
}
