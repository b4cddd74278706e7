using System.Globalization;
using CivilStatus.Validation.Formats.Sheets;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Copying;

/// <summary>
/// Copies the rows of a sheet. Marked cells get another style, and are put in where they were not written, each at its place; nothing
/// else of a cell changes. Cells without an address are counted as <see cref="WorksheetRows"/> does.
/// </summary>
internal sealed class RowsCopy(XmlCopy xml, string main, SheetMarks marks, MarkedStyles styles, ColumnStyles columns) : IDisposable
{
    private const int RowDepth = 2, CellDepth = 3;

    private readonly IEnumerator<(long Row, int Column, MarkEffect Effect)> cells = marks.Cells().GetEnumerator();
    private bool more;
    private string prefix = "";
    private int lastColumn;
    private int? rowStyle;

    /// <summary>The last row.</summary>
    public long LastRow { get; private set; }

    /// <summary>Copies the element of all rows.</summary>
    public void Copy()
    {
        more = cells.MoveNext();
        prefix = xml.In.Prefix;
        xml.Element(Row, () => AddRowsBefore(long.MaxValue));
    }

    public void Dispose() => cells.Dispose();

    private bool Row()
    {
        if (!xml.IsElementAt(RowDepth) || xml.In.LocalName != "row" || xml.In.NamespaceURI != main) return false;
        bool follows = long.TryParse(xml.In.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number > LastRow;
        if (!follows) number = LastRow + 1;
        AddRowsBefore(number);
        LastRow = number;
        if (!more || cells.Current.Row != number) return false;
        rowStyle = xml.In.GetAttribute("customFormat") is "1" or "true" ? ColumnStyles.Number(xml.In, "s") : null;
        lastColumn = -1;
        // Where the row begins and ends is a hint for readers, and no longer true of a row that gets a cell outside.
        xml.Element(Cell, () => AddCellsBefore(int.MaxValue), ("spans", null));
        return true;
    }

    private bool Cell()
    {
        if (!xml.IsElementAt(CellDepth) || xml.In.LocalName != "c" || xml.In.NamespaceURI != main) return false;
        int column = CellAddress.ColumnOf(xml.In.GetAttribute("r"));
        if (column <= lastColumn) column = lastColumn + 1;
        AddCellsBefore(column);
        lastColumn = column;
        if (!IsMarked(column)) return false;
        int style = styles.Of(ColumnStyles.Number(xml.In, "s") ?? 0, cells.Current.Effect);
        more = cells.MoveNext();
        xml.Element(null, null, ("s", Text(style)));
        return true;
    }

    private bool IsMarked(int column) => more && cells.Current.Row == LastRow && cells.Current.Column == column;

    private void AddRowsBefore(long row)
    {
        while (more && cells.Current.Row < row)
        {
            LastRow = cells.Current.Row;
            rowStyle = null;
            xml.Out.WriteStartElement(prefix, "row", main);
            xml.Out.WriteAttributeString("r", Text(LastRow));
            AddCellsBefore(int.MaxValue);
            xml.Out.WriteEndElement();
        }
    }

    private void AddCellsBefore(int column)
    {
        for (; more && cells.Current.Row == LastRow && cells.Current.Column < column; more = cells.MoveNext())
        {
            int at = cells.Current.Column;
            xml.Out.WriteStartElement(prefix, "c", main);
            xml.Out.WriteAttributeString("r", CellAddress.Of(at, LastRow));
            xml.Out.WriteAttributeString("s", Text(styles.Of(rowStyle ?? columns.Of(at), cells.Current.Effect)));
            xml.Out.WriteEndElement();
        }
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
