using System.Globalization;
using CivilStatus.Validation.Formats.Sheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CivilStatus.Validation.Formats.Workbooks;

/// <summary>The rows of one sheet that hold cells, read as they are asked for.</summary>
internal sealed class WorksheetRows(WorkbookPackage package, OpenXmlReader xml)
{
    private readonly List<SheetCell> cells = [];
    private readonly RowTexts texts = new();
    private long rowNumber;

    /// <summary>The first row that has not been read whole, from 1.</summary>
    public long UnreadRow { get; private set; } = 1;

    /// <summary>The rows; those without any cell that holds something are passed over.</summary>
    /// <exception cref="Exception">The sheet is damaged.</exception>
    public IEnumerable<SheetRow> Read()
    {
        while (xml.Read())
        {
            if (!xml.IsStartElement || xml.ElementType != typeof(Row)) continue;
            bool follows = long.TryParse(xml.AttributeOf("r"), NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number > rowNumber;
            rowNumber = UnreadRow = follows ? number : rowNumber + 1;
            cells.Clear();
            texts.Clear();
            ReadCells();
            UnreadRow = rowNumber + 1;
            if (cells.Count > 0) yield return new SheetRow(rowNumber, cells);
        }
    }

    private void ReadCells()
    {
        if (!xml.ReadFirstChild()) return;
        int last = -1;
        do
        {
            if (xml.ElementType != typeof(Cell)) continue;
            int column = CellAddress.ColumnOf(xml.AttributeOf("r"));
            if (column <= last) column = last + 1;
            last = column;
            ReadCell(column);
        }
        while (xml.ReadNextSibling());
    }

    // Of a value interrupted by a comment or a second CDATA section, which no known program writes, the reader gives the first part.
    private void ReadCell(int column)
    {
        string? type = xml.AttributeOf("t");
        _ = int.TryParse(xml.AttributeOf("s"), NumberStyles.None, CultureInfo.InvariantCulture, out int style);
        if (!xml.ReadFirstChild()) return;
        string? value = null;
        do
        {
            if (xml.ElementType == typeof(CellValue)) value = xml.GetText();
            else if (xml.ElementType == typeof(InlineString)) value = RichText.Read(xml);
        }
        while (xml.ReadNextSibling());
        if (value is null) return;
        SheetCell cell = Make(column, type, style, value);
        if (!cell.Utf8.IsEmpty) cells.Add(cell);
    }

    private SheetCell Make(int column, string? type, int style, string value)
    {
        switch (type)
        {
            case "s":
                // An index that leads nowhere stays visible as it is.
                return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && package.Strings.TryGet(index, out ReadOnlyMemory<byte> shared)
                    ? new SheetCell(column, shared, CellKind.Text)
                    : Cell(column, value, CellKind.Text);
            case "b":
                return Cell(column, value is "1" or "true" ? "TRUE" : value is "0" or "false" ? "FALSE" : value, CellKind.Text);
            case "str":
                return Cell(column, RichText.Unescape(value), CellKind.Text);
            case "inlineStr" or "e":
                return Cell(column, value, CellKind.Text);
            case "d":
                return DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day)
                    ? Cell(column, day.ToString(day.TimeOfDay == TimeSpan.Zero ? "dd/MM/yyyy" : "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture), CellKind.Date)
                    : Cell(column, value, CellKind.Text);
            default:
                return OfNumber(column, style, value);
        }
    }

    private SheetCell OfNumber(int column, int style, string value)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) || !double.IsFinite(number))
            return Cell(column, value, CellKind.Text);
        NumberMeaning meaning = package.Formats.Of(style);
        // A number below one is a time of day even where the format would show a day.
        if (meaning == NumberMeaning.Date && SerialDay.TryDate(number, package.Counts1904, out string text)) return Cell(column, text, CellKind.Date);
        if (meaning != NumberMeaning.Number && number != 0 && SerialDay.TryTime(number, out text)) return Cell(column, text, CellKind.Time);
        if (meaning == NumberMeaning.Time && number == 0) return Cell(column, "00:00", CellKind.Time);
        return Cell(column, ShortestText(number), CellKind.Number);
    }

    private SheetCell Cell(int column, string text, CellKind kind) => new(column, texts.Add(text), kind);

    // Never with an exponent: a person sees 123456789012 in the cell, not 1.23E+11.
    private static string ShortestText(double number)
    {
        string text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('E', StringComparison.Ordinal) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)
            ? exact.ToString("0.############################", CultureInfo.InvariantCulture)
            : text;
    }
}
