using CivilStatus.Validation.Formats.Workbooks.Marking;

namespace CivilStatus.Validation.Formats.Tests.Marking;

public sealed class KeepingTheWorkbook : IDisposable
{
    private const string Rows = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c></row></sheetData>";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_marks_do_not_touch_is_the_same_byte_by_byte()
    {
        string input = new RawWorkbook($"<worksheet xmlns=\"NS\">{Rows}</worksheet>").Add("xl/media/image1.png", null, "\u0001\u0002png").Add("customXml/item1.xml", null, "<a>\r\n</a>").Write(folder["in.xlsx"]);

        MarkedFile before = new(input), after = Marked.Write(input, folder["out.xlsx"], Marked.Of(MarkEffect.Note, "m", (2, 0)));

        foreach (string part in (string[])["xl/media/image1.png", "customXml/item1.xml", "_rels/.rels"]) Assert.Equal(before.Parts[part], after.Parts[part]);
        Assert.Contains("<definedName name=\"Ten\">S!$A$1</definedName>", after.Text("xl/workbook.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_here_knows_of_stays_in_a_sheet()
    {
        const string Sheet = "<worksheet xmlns=\"NS\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"zz\" xmlns:zz=\"urn:zz\" zz:uid=\"{1}\">" + Rows
            + "<conditionalFormatting sqref=\"A1\"><cfRule type=\"cellIs\" priority=\"1\" operator=\"equal\"><formula>1</formula></cfRule></conditionalFormatting><dataValidations count=\"1\"><dataValidation type=\"list\" sqref=\"A2\"><formula1>\"a,b\"</formula1></dataValidation></dataValidations>"
            + "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/><extLst><ext uri=\"{x}\"><zz:a b=\"x&#10;y\"/></ext></extLst></worksheet>";
        string input = new RawWorkbook(Sheet).Write(folder["in.xlsx"]);

        MarkedFile after = Marked.Write(input, folder["out.xlsx"], "vi", Header(), Marked.Of(MarkEffect.Note, "m", (2, 0)));

        Assert.Equal(["sheetData", "autoFilter", "conditionalFormatting", "dataValidations", "pageMargins", "legacyDrawing", "extLst"], after["xl/worksheets/sheet1.xml"].Elements().Select(e => e.Name.LocalName));
        Assert.Contains("mc:Ignorable=\"zz\"", after.Text("xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.Equal("x\ny", after["xl/worksheets/sheet1.xml"].Descendants("{urn:zz}a").Single().Attribute("b")!.Value);
        Assert.Equal("{1}", (string?)after["xl/worksheets/sheet1.xml"].Attribute("{urn:zz}uid"));
        Assert.Empty(after.Errors());
    }

    [Theory]
    [InlineData("", "A1:B2")]
    [InlineData("<autoFilter ref=\"A1:C2\"/>", "A1:C2")]
    public void A_header_gets_a_filter_unless_the_sheet_has_one(string filter, string range)
    {
        string input = new RawWorkbook($"<worksheet xmlns=\"NS\">{Rows}{filter}</worksheet>").Write(folder["in.xlsx"]);

        MarkedFile after = Marked.Write(input, folder["out.xlsx"], "vi", Header());

        Assert.Equal([range], after["xl/worksheets/sheet1.xml"].Elements().Where(e => e.Name.LocalName == "autoFilter").Select(e => (string?)e.Attribute("ref")));
        // LibreOffice shows a filter only where its range has this name.
        Assert.Equal(filter.Length == 0 ? ["S!$A$1", "'S'!$A$1:$B$2", "'Kết quả kiểm tra'!$A$1:$G$1"] : ["S!$A$1", "'Kết quả kiểm tra'!$A$1:$G$1"], after["xl/workbook.xml"].Descendants().Where(e => e.Name.LocalName == "definedName").Select(e => e.Value));
        Assert.Empty(after.Errors());
    }

    [Fact]
    public void A_table_keeps_its_own_filter()
    {
        RawWorkbook book = new($"<worksheet xmlns=\"NS\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">{Rows}<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts></worksheet>");
        string input = book.Relate("xl/worksheets/sheet1.xml", ("rId1", "table", "../tables/table1.xml"))
            .Add("xl/tables/table1.xml", "table", $"<table xmlns=\"{book.Main}\" id=\"1\" name=\"T\" displayName=\"T\" ref=\"A1:A2\"><autoFilter ref=\"A1:A2\"/><tableColumns count=\"1\"><tableColumn id=\"1\" name=\"1\"/></tableColumns></table>").Write(folder["in.xlsx"]);

        MarkedFile after = Marked.Write(input, folder["out.xlsx"], "vi", Header(), Marked.Of(MarkEffect.Note, "m", (2, 0)));

        Assert.Equal(["sheetData", "legacyDrawing", "tableParts"], after["xl/worksheets/sheet1.xml"].Elements().Select(e => e.Name.LocalName));
        Assert.Empty(after.Errors());
    }

    [Theory]
    [InlineData("<r><rPr><b/></rPr><t>Đã gọi điện</t></r>")]
    [InlineData("<t>Đã gọi điện</t>")]
    public void Comments_of_officers_are_kept_and_added_to(string text)
    {
        string input = WithDrawing().WithComment("A2", text).Write(folder["in.xlsx"]);

        MarkedFile after = Marked.Write(input, folder["out.xlsx"], Marked.Of(MarkEffect.Review, "một", (2, 0)), Marked.Of(MarkEffect.Note, "hai", (2, 0)), Marked.Of(MarkEffect.Note, "ba", (1, 0)));

        Assert.Equal("Đã gọi điện\n\n[cần xem lại] XX101: một\n\n[ghi chú] XX101: hai", after.Comments["A2"]);
        Assert.Equal("[ghi chú] XX101: ba", after.Comments["A1"]);
        Assert.Single(after["xl/worksheets/sheet1.xml"].Elements(), e => e.Name.LocalName == "legacyDrawing");
        string drawing = after.Text("xl/drawings/vmlDrawing1.vml");
        Assert.Contains("<div>a<br>b</div>", drawing, StringComparison.Ordinal);
        string[] ids = [.. System.Text.RegularExpressions.Regex.Matches(drawing, "_x0000_s[0-9]+").Select(m => m.Value)];
        Assert.Equal(2, ids.Distinct().Count());
        Assert.Empty(after.Errors());
    }

    [Fact]
    public void A_conversation_is_left_as_it_is()
    {
        string input = WithDrawing().WithComment("A2", "<t>[Threaded comment]</t>", author: "tc={6}").Write(folder["in.xlsx"]);

        MarkedFile after = Marked.Write(input, folder["out.xlsx"], Marked.Of(MarkEffect.Review, "một", (2, 0)));

        Assert.Equal("[Threaded comment]", after.Comments["A2"]);
        Assert.NotNull(after.ColourOf("A2"));
    }

    [Fact]
    public void A_drawing_that_no_box_can_be_put_in_stays_with_all_comments()
    {
        string input = WithDrawing().WithComment("A2", "<t>cũ</t>").Add("xl/drawings/vmlDrawing1.vml", null, "hỏng").Write(folder["in.xlsx"]);

        MarkedFile after = Marked.Write(input, folder["out.xlsx"], Marked.Of(MarkEffect.Review, "một", (2, 0)));

        Assert.Equal(("cũ", "hỏng"), (after.Comments["A2"], after.Text("xl/drawings/vmlDrawing1.vml")));
    }

    private static RawWorkbook WithDrawing() => new($"<worksheet xmlns=\"NS\" xmlns:q=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">{Rows}<legacyDrawing q:id=\"rId2\"/></worksheet>");

    // The header of two columns in the first row, as the reader finds it.
    private RowPlace Header()
    {
        string path = TestWorkbook.Write(folder["header.xlsx"], ("S", [["nksHoTen", "nksNgaySinh"], ["An", "1990"]]));
        return RowPlace.Of(Reading.Of(path).Records.Single(), path)!.Value;
    }
}
