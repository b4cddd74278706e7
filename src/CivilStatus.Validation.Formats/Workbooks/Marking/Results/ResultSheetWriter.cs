using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using CivilStatus.Validation.Formats.Sheets;
using CivilStatus.Validation.Formats.Workbooks.Marking.Copying;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Results;

/// <summary>Writes a sheet of texts and numbers row by row. All texts are inline strings: none is ever a formula.</summary>
internal sealed class ResultSheetWriter : IDisposable
{
    private const int LineHeight = 16, MostHeight = 400;

    private readonly XmlWriter xml;
    private readonly BookNamespaces names;
    private readonly MarkedStyles styles;
    private readonly ImmutableArray<int> widths;
    private int column;

    /// <param name="to">The part.</param>
    /// <param name="names">The edition of the standard.</param>
    /// <param name="styles">The styles.</param>
    /// <param name="freezeHead">Whether the first row stays in sight.</param>
    /// <param name="widths">The widths of the columns, in characters.</param>
    public ResultSheetWriter(Stream to, BookNamespaces names, MarkedStyles styles, bool freezeHead, ImmutableArray<int> widths)
    {
        (this.names, this.styles, this.widths) = (names, styles, widths);
        xml = XmlWriter.Create(to, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize });
        xml.WriteStartDocument(true);
        xml.WriteStartElement("worksheet", names.Main);
        xml.WriteAttributeString("xmlns", "r", null, names.Relations);
        Start("sheetPr");
        Element("pageSetUpPr", ("fitToPage", "1"));
        xml.WriteEndElement();
        if (freezeHead) FreezeHead();
        Start("cols");
        for (int i = 0; i < widths.Length; i++) Element("col", ("min", Text(i + 1)), ("max", Text(i + 1)), ("width", Text(widths[i])), ("customWidth", "1"));
        xml.WriteEndElement();
        Start("sheetData");
    }

    /// <summary>The row that is being written, from 1.</summary>
    public int Row { get; private set; }

    /// <summary>Begins a row, as high as the lines of its texts: not every program works out heights by itself.</summary>
    public void StartRow(ImmutableArray<ResultCell> cells)
    {
        if (Row > 0) xml.WriteEndElement();
        (Row, column) = (Row + 1, 0);
        Start("row");
        xml.WriteAttributeString("r", Text(Row));
        int lines = 1;
        for (int i = 0; i < cells.Length; i++) lines = Math.Max(lines, (cells[i].Text?.Length ?? 0) / widths[i] + 1);
        xml.WriteAttributeString("ht", Text(Math.Min(lines * LineHeight, MostHeight)));
        xml.WriteAttributeString("customHeight", "1");
    }

    public void Cell(ResultCell cell, ResultStyle style)
    {
        Start("c");
        xml.WriteAttributeString("r", CellAddress.Of(column++, Row));
        xml.WriteAttributeString("s", Text(styles.Of(style)));
        if (cell.Text is { Length: > 0 } text) Write(text);
        else if (cell.Text is null) xml.WriteElementString("v", names.Main, Text(cell.Number));
        xml.WriteEndElement();
    }

    public void EndRows()
    {
        if (Row > 0) xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Puts a filter on the first row, which stands above all others.</summary>
    public void Filter(CellRange range) => Element("autoFilter", ("ref", range.Local));

    public void StartLinks() => Start("hyperlinks");

    public void Link(int row, MarkedCell to)
        => Element("hyperlink", ("ref", CellAddress.Of(0, row)), ("location", $"{CellRange.Quoted(to.Sheet)}!{CellAddress.Of(to.Column, to.Row)}"));

    public void EndLinks() => xml.WriteEndElement();

    /// <summary>Makes the sheet fit a page across when it is printed.</summary>
    public void End() => Element("pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToHeight", "0"));

    public void Dispose() => xml.Dispose();

    private void FreezeHead()
    {
        Start("sheetViews");
        Start("sheetView");
        xml.WriteAttributeString("workbookViewId", "0");
        Element("pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Write(string text)
    {
        xml.WriteAttributeString("t", "inlineStr");
        Start("is");
        Start("t");
        // Without it programs leave such characters out; on every text it would be a fifth of a large sheet.
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])) xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(CellText.Escape(CellText.Cut(text)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Start(string name) => xml.WriteStartElement(name, names.Main);

    private void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(name);
        foreach ((string attribute, string value) in attributes) xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
