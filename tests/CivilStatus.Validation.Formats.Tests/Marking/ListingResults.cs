using System.Xml.Linq;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats.Workbooks.Marking;

namespace CivilStatus.Validation.Formats.Tests.Marking;

public sealed class ListingResults : IDisposable
{
    private const string Sheet = "<worksheet xmlns=\"NS\"><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("vi", "Kết quả kiểm tra", "Tổng hợp kiểm tra", "cần xem lại")]
    [InlineData("en", "Validation results", "Validation summary", "review")]
    public void Every_mark_is_a_line_with_a_link_to_its_cell(string language, string results, string summary, string effect)
    {
        MarkedFile marked = Marked.Write(new RawWorkbook(Sheet).Write(folder["in.xlsx"]), folder["out.xlsx"], language, default, Marked.Of(MarkEffect.Review, "Sai ngày", (1, 27)) with { Grounds = "Điều 9" }, Marked.Of(MarkEffect.Note, "b", (1, 0)));

        Assert.Equal(["S", results, summary], marked.Sheets);
        Assert.Equal(["S!1", effect, "XX101", "khó xảy ra", "họ tên", "Sai ngày", "Điều 9"], marked.Rows(results)[1]);
        Assert.Equal(3, marked.Rows(results).Length);
        string part = marked.Parts.Keys.Single(p => p.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal) && marked.Text(p).Contains("hyperlink ", StringComparison.Ordinal));
        Assert.Equal(["'S'!AB1", "'S'!A1"], marked[part].Descendants().Where(e => e.Name.LocalName == "hyperlink").Select(h => (string?)h.Attribute("location")));
        Assert.Single(marked[part].Elements(), e => e.Name.LocalName == "autoFilter" && (string?)e.Attribute("ref") == "A1:G3");
        Assert.Contains(marked.Rows(summary), r => r.SequenceEqual(["XX101", "Quy tắc mẫu", "1", "1", "0", "0"]));
        Assert.Empty(marked.Errors());
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("@SUM(1)")]
    [InlineData("a\u0001\uD800 _x0041_ \uFFFF")]
    public void Texts_are_never_formulas_and_hold_any_character(string text)
    {
        MarkedFile marked = Marked.Write(new RawWorkbook(Sheet).Write(folder["in.xlsx"]), folder["out.xlsx"], Marked.Of(MarkEffect.Review, text, (1, 0)) with { Fields = text, Grounds = text });

        Assert.Empty(marked.Errors());
        Assert.All(marked.Parts.Keys.Where(p => p.EndsWith(".xml", StringComparison.Ordinal)), p => Assert.DoesNotContain(marked[p].Descendants(), e => e.Name.LocalName == "f"));
        // What a reader of workbooks makes of it; only a lone half of a character cannot be kept.
        Assert.Equal(text.Replace('\uD800', '\uFFFD'), CivilStatusText(marked.Rows("Kết quả kiểm tra")[1][5]));
    }

    [Fact]
    public void Long_texts_are_cut_to_what_a_cell_holds()
    {
        MarkedFile marked = Marked.Write(new RawWorkbook(Sheet).Write(folder["in.xlsx"]), folder["out.xlsx"], [.. Enumerable.Repeat(Marked.Of(MarkEffect.Review, new string('x', 20_000), (1, 0)), 3)]);

        Assert.Equal(32_767, marked.Comments["A1"].Length);
        Assert.Equal(4, marked.Rows("Kết quả kiểm tra").Length);
        Assert.Empty(marked.Errors());
    }

    [Fact]
    public void Comments_beyond_what_a_sheet_gets_stand_in_the_list_and_the_cells_are_coloured()
    {
        Mark[] marks = [.. Enumerable.Range(1, WorkbookMarks.MostComments + 5).Select(r => Marked.Of(MarkEffect.Note, "m", (r, 0)))];

        MarkedFile marked = Marked.Write(new RawWorkbook(Sheet).Write(folder["in.xlsx"]), folder["out.xlsx"], marks);

        Assert.Equal(WorkbookMarks.MostComments, marked.Comments.Count);
        Assert.Equal(marks.Length + 1, marked.Rows("Kết quả kiểm tra").Length);
        Assert.Equal(marks.Length, marked.Cells().Count(c => c.Attribute("s") is not null));
        Assert.Contains(marked.Rows("Tổng hợp kiểm tra"), r => r.Length > 1 && r[1].Contains("5 phát hiện", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sheet_of_that_name_is_left_alone()
    {
        string input = TestWorkbook.Write(folder["in.xlsx"], ("kết quả KIỂM tra", [["a"]]), ("Tổng hợp kiểm tra", [["b"]]), ("O'Neill!", [["c"]]));
        Mark mark = new(MarkEffect.Note, [new MarkedCell("O'Neill!", 1, 0)], "O'Neill!A1", "m");

        MarkedFile marked = Marked.Write(input, folder["out.xlsx"], mark);

        Assert.Equal(["kết quả KIỂM tra", "Tổng hợp kiểm tra", "O'Neill!", "Kết quả kiểm tra (2)", "Tổng hợp kiểm tra (2)"], marked.Sheets);
        Assert.Contains(marked.Parts.Keys, p => p.EndsWith(".xml", StringComparison.Ordinal) && marked.Text(p).Contains("location=\"'O''Neill!'!A1\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mark_may_stand_in_cells_of_two_sheets()
    {
        string input = TestWorkbook.Write(folder["in.xlsx"], ("S", [["a", "b"]]), ("T", [["c"]]));

        MarkedFile marked = Marked.Write(input, folder["out.xlsx"], new Mark(MarkEffect.Review, [new MarkedCell("S", 1, 1), new MarkedCell("T", 1, 0)], "S!B1", "trùng nhau"));

        Assert.Equal(2, marked.Parts.Keys.Count(p => p.Contains("comments", StringComparison.Ordinal)));
        Assert.Equal(2, marked.Rows("Kết quả kiểm tra").Length);
        Assert.Empty(marked.Errors());
    }

    [Fact]
    public void Results_of_what_is_no_workbook_are_a_workbook_of_their_own()
    {
        using var marks = new WorkbookMarks(Path.GetDirectoryName(folder["x"])!, "en");
        marks.Add(new Mark(MarkEffect.Reject, [], "3", "m"));
        marks.Count(Disposition.Reject, 7);

        MarkedWorkbook.WriteResults(folder["out.xlsx"], marks, [("File", "a.csv")]);

        var file = new MarkedFile(folder["out.xlsx"]);
        Assert.Equal(["Validation results", "Validation summary"], file.Sheets);
        Assert.Contains(file.Rows("Validation summary"), r => r.SequenceEqual(["reject", "7"]));
        Assert.Empty(file.Errors());
    }

    private static string CivilStatusText(string inXml) => System.Text.RegularExpressions.Regex.Replace(inXml, "_x([0-9A-F]{4})_", m => ((char)Convert.ToInt32(m.Groups[1].Value, 16)).ToString());
}
