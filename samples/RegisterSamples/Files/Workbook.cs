using System.Globalization;
using System.Text;
using CivilStatus.Samples.Registers;

namespace CivilStatus.Samples.Files;

/// <summary>Writes Office Open XML workbooks (ECMA-376): shared strings, numbers, and dates as serial days.</summary>
internal static class Workbook
{
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string ContentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const int DateStyle = 1;

    // 1 style for everything and one for days; 164 is the first number a format of one's own may have.
    private const string Styles = Declaration + $"""
        <styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\.mm\.yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """;

    public static byte[] Write(params Worksheet[] sheets)
    {
        var strings = new SharedStringTable();
        string[] parts = [.. sheets.Select(s => SheetPart(s, strings))];
        var zip = new StoredZip();
        zip.Add("[Content_Types].xml", ContentTypesPart(sheets.Length));
        zip.Add("_rels/.rels", Declaration + $"""<Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="{OfficeRelations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        zip.Add("xl/workbook.xml", WorkbookPart(sheets));
        zip.Add("xl/_rels/workbook.xml.rels", WorkbookRelations(sheets.Length));
        for (int i = 0; i < parts.Length; i++) zip.Add(Text($"xl/worksheets/sheet{i + 1}.xml"), parts[i]);
        zip.Add("xl/styles.xml", Styles);
        zip.Add("xl/sharedStrings.xml", Declaration + strings.ToXml(Main));
        return zip.ToArray();
    }

    private static string ContentTypesPart(int sheets) => Declaration
        + """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"""
        + $"""<Override PartName="/xl/workbook.xml" ContentType="{ContentTypes}sheet.main+xml"/>"""
        + string.Concat(Enumerable.Range(1, sheets).Select(n => Text($"""<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{ContentTypes}worksheet+xml"/>""")))
        + $"""<Override PartName="/xl/styles.xml" ContentType="{ContentTypes}styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{ContentTypes}sharedStrings+xml"/></Types>""";

    private static string WorkbookPart(Worksheet[] sheets) => Declaration
        + $"""<workbook xmlns="{Main}" xmlns:r="{OfficeRelations}"><sheets>"""
        + string.Concat(sheets.Select((s, i) => Text($"""<sheet name="{Xml.Escape(s.Name)}" sheetId="{i + 1}" r:id="rId{i + 1}"/>""")))
        + "</sheets></workbook>";

    private static string WorkbookRelations(int sheets) => Declaration
        + $"""<Relationships xmlns="{Relations}">"""
        + string.Concat(Enumerable.Range(1, sheets).Select(n => Text($"""<Relationship Id="rId{n}" Type="{OfficeRelations}/worksheet" Target="worksheets/sheet{n}.xml"/>""")))
        + Text($"""<Relationship Id="rId{sheets + 1}" Type="{OfficeRelations}/styles" Target="styles.xml"/><Relationship Id="rId{sheets + 2}" Type="{OfficeRelations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>""");

    private static string SheetPart(Worksheet sheet, SharedStringTable strings)
    {
        var xml = new StringBuilder(Declaration).Append(Text($"""<worksheet xmlns="{Main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>"""));
        AppendRow(xml, 1, sheet.Columns.Select(c => (SampleCell?)SampleCell.OfText(c.Header)), strings);
        for (int i = 0; i < sheet.Rows.Count; i++) AppendRow(xml, i + 2, sheet.Columns.Select(c => sheet.Rows[i].Cell(c.Key)), strings);
        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private static void AppendRow(StringBuilder xml, int number, IEnumerable<SampleCell?> cells, SharedStringTable strings)
    {
        xml.Append(CultureInfo.InvariantCulture, $"""<row r="{number}">""");
        int column = 0;
        foreach (SampleCell? cell in cells)
        {
            string address = Text($"{ColumnLetters(column++)}{number}");
            if (cell is null) continue;
            xml.Append(cell.Kind switch
            {
                SampleCellKind.Number => $"""<c r="{address}"><v>{cell.Text}</v></c>""",
                SampleCellKind.Day => Text($"""<c r="{address}" s="{DateStyle}"><v>{cell.Text}</v></c>"""),
                _ => Text($"""<c r="{address}" t="s"><v>{strings.IndexOf(cell.Text)}</v></c>"""),
            });
        }
        xml.Append("</row>");
    }

    private static string ColumnLetters(int column)
        => column < 26 ? ((char)('A' + column)).ToString() : ColumnLetters(column / 26 - 1) + (char)('A' + column % 26);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
