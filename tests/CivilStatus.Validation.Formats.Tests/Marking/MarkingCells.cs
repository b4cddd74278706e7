using System.Xml.Linq;
using CivilStatus.Validation.Formats.Workbooks.Marking;

namespace CivilStatus.Validation.Formats.Tests.Marking;

public sealed class MarkingCells : IDisposable
{
    private const string Sheet = "<worksheet xmlns=\"NS\"><dimension ref=\"A1:C4\"/><cols><col min=\"5\" max=\"6\" width=\"9\" style=\"2\"/></cols><sheetData>"
        + "<row r=\"1\" spans=\"1:3\"><c r=\"A1\" t=\"inlineStr\"><is><t>nksHoTen</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>nksNgaySinh</t></is></c></row>"
        + "<row r=\"2\" spans=\"1:3\" ht=\"20\"><c r=\"A2\" s=\"1\"><v>1.10</v></c><c r=\"C2\" t=\"str\"><f>A2&amp;\"&#13;x\"</f><v xml:space=\"preserve\"> =1+1&#13;&#10;_x0041_ </v></c></row>"
        + "<row r=\"4\" s=\"1\" customFormat=\"1\"><c r=\"B4\"><v>1e3</v></c></row>"
        + "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A8:B8\"/></mergeCells><pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/></worksheet>";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(RawWorkbook.Transitional, false)]
    [InlineData(RawWorkbook.Transitional, true)]
    [InlineData(RawWorkbook.Strict, false)]
    [InlineData(RawWorkbook.Strict, true)]
    public void What_cells_hold_stays_as_it_was(string main, bool prefixed)
    {
        string input = new RawWorkbook(prefixed ? Prefixed(Sheet) : Sheet, main).Write(folder["in.xlsx"]);

        MarkedFile marked = Marked.Write(input, folder["out.xlsx"], Marked.Of(MarkEffect.Review, "m", (2, 0), (2, 1), (2, 2), (3, 1), (4, 0), (9, 4)));

        Assert.Equal(ContentsOf(new MarkedFile(input)), ContentsOf(marked).Where(c => c.Content.Length > 0));
        Assert.Empty(marked.Errors());
        Assert.Equal(prefixed ? "x" : "", marked["xl/worksheets/sheet1.xml"].GetPrefixOfNamespace(main) ?? "");
    }

    [Fact]
    public void Cells_that_were_not_written_come_in_at_their_places()
    {
        MarkedFile marked = Marked.Write(new RawWorkbook(Sheet).Write(folder["in.xlsx"]), folder["out.xlsx"], Marked.Of(MarkEffect.Review, "m", (9, 4), (4, 27), (2, 1), (4, 0), (3, 1), (1, 1)));

        Assert.Equal(["A1", "B1", "C1", "A2", "B2", "C2", "B3", "A4", "B4", "AB4", "E9"], marked.Cells().Select(c => (string?)c.Attribute("r")));
        Assert.Equal(["1", "2", "3", "4", "9"], marked["xl/worksheets/sheet1.xml"].Descendants().Where(e => e.Name.LocalName == "row").Select(r => (string?)r.Attribute("r")));
        Assert.Equal("A1:AB9", marked["xl/worksheets/sheet1.xml"].Elements().First(e => e.Name.LocalName == "dimension").Attribute("ref")?.Value);
        Assert.Equal(["1", "49"], new[] { "A4", "E9" }.Select(c => (string?)marked.FormatOf(c).Attribute(c == "A4" ? "fontId" : "numFmtId")));
    }

    [Fact]
    public void A_marked_cell_keeps_all_of_its_format_but_the_fill()
    {
        string input = new RawWorkbook(Sheet).Write(folder["in.xlsx"]);
        XElement before = new MarkedFile(input).FormatOf("A2");

        XElement after = Marked.Write(input, folder["out.xlsx"], Marked.Of(MarkEffect.Note, "m", (2, 0))).FormatOf("A2");

        Assert.NotEqual((string?)before.Attribute("fillId"), (string?)after.Attribute("fillId"));
        foreach (XElement format in new[] { before, after })
        {
            format.Attribute("fillId")?.Remove();
            format.Attribute("applyFill")?.Remove();
        }
        Assert.Equal(before.ToString(), after.ToString());
    }

    [Fact]
    public void The_strongest_effect_colours_a_cell()
    {
        MarkedFile marked = Marked.Write(new RawWorkbook(Sheet).Write(folder["in.xlsx"]), folder["out.xlsx"],
            Marked.Of(MarkEffect.Reject, "a", (2, 0)), Marked.Of(MarkEffect.Note, "b", (2, 0), (2, 2)), Marked.Of(MarkEffect.Reject, "c", (4, 1)), Marked.Of(MarkEffect.Review, "d", (1, 0)), Marked.Of(MarkEffect.Unreadable, "e", (3, 0)));

        Assert.Equal(marked.ColourOf("B4"), marked.ColourOf("A2"));
        Assert.Equal(4, new[] { "A2", "C2", "A1", "A3" }.Select(marked.ColourOf).Distinct().Count());
        Assert.Null(marked.ColourOf("C1"));
    }

    [Fact]
    public void Styles_do_not_grow_with_the_marks()
    {
        string rows = string.Concat(Enumerable.Range(1, 3000).Select(r => $"<row r=\"{r}\"><c r=\"A{r}\" s=\"{r % 3}\"><v>{r}</v></c></row>"));
        string input = new RawWorkbook($"<worksheet xmlns=\"NS\"><sheetData>{rows}</sheetData></worksheet>").Write(folder["in.xlsx"]);
        Mark[] marks = [.. Enumerable.Range(1, 3000).Select(r => Marked.Of((MarkEffect)(r / 3 % 3), "m", (r, 0)))];

        MarkedFile few = Marked.Write(input, folder["few.xlsx"], [.. marks.Take(9)]), many = Marked.Write(input, folder["many.xlsx"], marks);

        Assert.Equal(few["xl/styles.xml"].ToString(), many["xl/styles.xml"].ToString());
        Assert.Empty(many.Errors());
    }

    [Fact]
    public void Cells_without_an_address_are_counted_as_the_reader_counts_them()
    {
        string input = new RawWorkbook("<worksheet xmlns=\"NS\"><sheetData><row><c t=\"inlineStr\"><is><t>nksHoTen</t></is></c><c t=\"inlineStr\"><is><t>nksNgaySinh</t></is></c></row><row><c/><c t=\"str\"><v>xyz</v></c></row></sheetData></worksheet>").Write(folder["in.xlsx"]);
        RowPlace place = RowPlace.Of(Reading.Of(input).Records.Single(), input)!.Value;

        MarkedFile marked = Marked.Write(input, folder["out.xlsx"], new Mark(MarkEffect.Review, [place.Cell("B2")], "S!B2", "m"));

        XElement cell = Assert.Single(marked.Cells(), c => c.Attribute("s") is not null);
        Assert.Equal("xyz", cell.Value);
        Assert.Equal(("S", 2L, 1L), (place.Sheet, place.Row, place.HeaderRow));
    }

    [Fact]
    public void A_place_outside_of_sheets_is_passed_over()
    {
        string input = new RawWorkbook(Sheet).Write(folder["in.xlsx"]);

        MarkedFile marked = Marked.Write(input, folder["out.xlsx"], Marked.Of(MarkEffect.Review, "m", (0, 0), (1 << 20, 16383), (1 << 21, 0), (1, 16384)));

        Assert.Equal(new MarkedFile(input).Cells().Count() + 1, marked.Cells().Count());
        Assert.Empty(marked.Errors());
    }

    [Fact]
    public void A_workbook_without_styles_gets_some()
    {
        string input = new RawWorkbook(Sheet.Replace(" s=\"1\"", "", StringComparison.Ordinal).Replace(" style=\"2\"", "", StringComparison.Ordinal)).Remove("xl/styles.xml").Write(folder["in.xlsx"]);

        MarkedFile marked = Marked.Write(input, folder["out.xlsx"], Marked.Of(MarkEffect.Review, "m", (2, 0)));

        Assert.NotNull(marked.ColourOf("A2"));
        Assert.DoesNotContain(marked.Errors(), e => !e.Contains("customFormat", StringComparison.Ordinal));
    }

    private static string Prefixed(string sheet)
        => System.Text.RegularExpressions.Regex.Replace(sheet, "<(/?)([a-z])", "<$1x:$2", System.Text.RegularExpressions.RegexOptions.IgnoreCase).Replace("xmlns=", "xmlns:x=", StringComparison.Ordinal);

    // Everything about cells but their style; empty for a cell that holds nothing.
    private static IEnumerable<(string? Cell, string? Type, string Content)> ContentsOf(MarkedFile file)
        => file.Cells().Select(c => ((string?)c.Attribute("r"), (string?)c.Attribute("t"), string.Concat(c.Nodes().Select(n => n.ToString(SaveOptions.DisableFormatting)))));
}
