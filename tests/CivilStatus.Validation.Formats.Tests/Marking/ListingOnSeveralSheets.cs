using CivilStatus.Validation.Formats.Workbooks.Marking;
using CivilStatus.Validation.Formats.Workbooks.Marking.Results;

namespace CivilStatus.Validation.Formats.Tests.Marking;

/// <summary>Lists of the caller's making, in a workbook of their own or behind the sheets of another one.</summary>
public sealed class ListingOnSeveralSheets : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Root => Path.GetDirectoryName(folder["x"])!;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 1)]
    [InlineData(4, 2)]
    [InlineData(7, 3)]
    public void What_a_sheet_has_no_room_for_goes_on_on_the_next(int rows, int sheets)
    {
        using (var list = new ResultList(Root, "Danh sách", [("Số", 10), ("Tên", 20)], mostRows: 3))
        {
            for (int i = 0; i < rows; i++) list.Add(new ResultRow(ResultCell.Of(i), ResultCell.Of($"0{i}", MarkEffect.Review)));
            Assert.Equal(rows, list.Count);
            Write(list.Sheets);
        }

        var file = new MarkedFile(folder["out.xlsx"]);
        Assert.Equal(["Danh sách", "Danh sách (2)", "Danh sách (3)"], [.. file.Sheets, .. Enumerable.Range(sheets + 1, 3 - sheets).Select(i => $"Danh sách ({i})")]);
        Assert.All(file.Sheets, s => Assert.Equal(["Số", "Tên"], file.Rows(s)[0]));
        Assert.Equal(Enumerable.Range(0, rows).Select(i => $"{i} 0{i}"), file.Sheets.SelectMany(s => file.Rows(s)[1..]).Select(r => string.Join(' ', r)));
        Assert.Equal(sheets, file.Parts.Keys.Count(p => p.StartsWith("xl/worksheets/", StringComparison.Ordinal) && file.Text(p).Contains("<autoFilter", StringComparison.Ordinal) && file.Text(p).Contains("state=\"frozen\"", StringComparison.Ordinal)));
        Assert.Empty(file.Errors());
        Assert.Equal(["out.xlsx"], Directory.EnumerateFileSystemEntries(Root).Select(Path.GetFileName));
    }

    [Fact]
    public void They_stand_behind_the_sheets_of_a_workbook_whose_cells_are_marked_and_lead_to_them()
    {
        string input = TestWorkbook.Write(folder["in.xlsx"], ("S", [["a", "b"]]), ("danh SÁCH", [["c"]]));
        using (var marks = new WorkbookMarks(Root, "vi"))
        using (var list = new ResultList(Root, "Danh sách", [("Ô", 10)]))
        {
            marks.MarkCell(new MarkedCell("S", 1, 1), MarkEffect.Review, "khác nhau");
            list.Add(new ResultRow(ResultCell.Of("S!B1")) { Link = new MarkedCell("S", 1, 1) });
            list.Add(new ResultRow(ResultCell.Of("không có trang")) { Link = new MarkedCell("T", 1, 1) });
            using FileStream output = File.Create(folder["out.xlsx"]);
            MarkedWorkbook.Write(input, output, marks, list.Sheets);
        }

        var file = new MarkedFile(folder["out.xlsx"]);
        Assert.Equal(["S", "danh SÁCH", "Danh sách (2)"], file.Sheets);
        Assert.Equal("khác nhau", file.Comments["B1"]);
        Assert.NotNull(file.ColourOf("B1"));
        Assert.Single(file.Parts.Keys.Where(p => p.StartsWith("xl/worksheets/", StringComparison.Ordinal)).SelectMany(p => file[p].Descendants()), e => e.Name.LocalName == "hyperlink");
        Assert.Empty(file.Errors());
    }

    private void Write(IEnumerable<ResultSheet> sheets)
    {
        using FileStream output = File.Create(folder["out.xlsx"]);
        MarkedWorkbook.WriteResults(output, sheets);
    }
}
