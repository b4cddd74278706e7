using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CivilStatus.Tests;
using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Testing;

namespace CivilStatus.Cli.Tests.Reconciling;

/// <summary>The workbook for the officer.</summary>
public sealed class ReconcilingToAWorkbook : IDisposable
{
    private const string Summary = "Tổng hợp đối soát", Differing = "Khác nhau", OnlyLeft = "Chỉ có trong sổ hộ tịch", OnlyRight = "Chỉ có trong dân cư", Unreadable = "Không đọc được";

    private static readonly string[] Sheets = [Summary, Differing, OnlyLeft, OnlyRight, Unreadable];
    private static readonly string Births = Path.Combine(RepositoryFolder.Root, "samples", "registers", "so-khai-sinh-158.xlsx");
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TemporaryFolder folder = new();

    private string Output => folder.PathOf("ra.xlsx");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_says_what_NDJSON_of_the_same_run_says()
    {
        using (FileStream entries = File.Create(folder.PathOf("e.ndjson")), persons = File.Create(folder.PathOf("p.csv")), labels = File.Create(folder.PathOf("l.ndjson")))
            CountrySlice.Write(new CountrySliceOptions { Entries = 5000, Seed = 11, PersonsAsCsv = true }, entries, null, persons, labels);
        File.AppendAllText(folder.PathOf("e.ndjson"), "{\n");

        ToolRun asNdjson = Reconcile(folder.PathOf("e.ndjson"), folder.PathOf("p.csv"), "--format", "ndjson"), asWorkbook = Reconcile(folder.PathOf("e.ndjson"), folder.PathOf("p.csv"), "--format", "xlsx", "--output", Output);

        Assert.Equal((3, 3, ""), (asNdjson.Status, asWorkbook.Status, asWorkbook.Output));
        var file = new ReconciledFile(Output);
        Assert.Equal(Sheets, file.File.Sheets);
        Assert.Empty(file.File.Errors());

        JsonElement[] lines = asNdjson.Lines[..^1];
        JsonElement summary = asNdjson.Summary;
        foreach ((string code, string words) in (ValueTuple<string, string>[])[("agrees", "khớp"), ("compatible", "không mâu thuẫn"), ("differsBySpelling", "khác cách viết tên"), ("differs", "khác nhau"), ("onlyLeft", "chỉ có trong sổ hộ tịch"), ("onlyRight", "chỉ có trong dữ liệu dân cư")])
            Assert.Equal(summary.GetProperty("classes").GetProperty(code).GetInt64(), file.Count(Summary, words));
        Assert.Equal(summary.GetProperty("entries").GetInt64(), file.Count(Summary, "Trường hợp đăng ký"));
        Assert.Equal(summary.GetProperty("persons").GetInt64(), file.Count(Summary, "Người trong dữ liệu dân cư"));
        Assert.Equal(1, file.Count(Summary, "không đọc được"));
        Assert.Equal(summary.GetProperty("fields").GetProperty("born").GetProperty("contradicting").GetInt64(), file.Count(Summary, "Ngày sinh", "mâu thuẫn"));
        Assert.Contains(file.Rows(Summary), r => r[0] == "Căn cứ" && r[1].Contains("khoản 2 Điều 60 Luật Hộ tịch", StringComparison.Ordinal));

        Assert.Equal(
            lines.Where(l => Text(l, "class") is "differs" or "differsBySpelling").SelectMany(p => p.GetProperty("fields").EnumerateArray().Select(f =>
                (Text(p.GetProperty("left"), "source"), Text(p.GetProperty("right"), "source"), Code(Text(f, "left")), Code(Text(f, "right")), Text(f, "explanation"), Text(p, "class") == "differs" ? "khác nhau" : "khác cách viết tên"))).Order(),
            file.List(Differing).Select(r => ($"{r["Tệp sổ hộ tịch"]}#{r["Vị trí trong sổ hộ tịch"]}", $"{r["Tệp dữ liệu dân cư"]}#{r["Vị trí trong dữ liệu dân cư"]}", r["Sổ hộ tịch ghi"], r["Dữ liệu dân cư ghi"], r["Giải thích"], r["Loại"])).Order());
        Assert.Equal(Sources(lines, "onlyLeft", "left"), file.List(OnlyLeft).Select(r => $"{r["Tệp"]}#{r["Vị trí"]}").Order(StringComparer.Ordinal));
        Assert.Equal(Sources(lines, "onlyRight", "right"), file.List(OnlyRight).Select(r => $"{r["Tệp"]}#{r["Vị trí"]}").Order(StringComparer.Ordinal));
        Assert.Equal("sổ hộ tịch", Assert.Single(file.List(Unreadable))["Bên"]);
    }

    [Fact]
    public void Texts_stay_as_they_were_written_and_are_never_formulas()
    {
        string longest = new('x', 40_000);
        string[] hostile = ["=HYPERLINK(\"http://x\",\"y\")", "+84 912 345 678", "-1+1", "@SUM(1)", "a\u0001b _x0041_\t<&>\"", "  đầu\nvà cuối "];
        string left = WriteLines("l.ndjson", hostile.Select((text, i) => new { @event = "birth", entry = new { number = $"0{i}", office = text }, child = new { name = text, born = "01/03/2010", personalId = $"00109900000{i}" } }));
        string right = WriteLines("r.ndjson", hostile.Select((_, i) => new { name = i == 0 ? longest : "=2+2", born = "3.2010", personalId = $"00109900000{i}" }));

        Assert.Equal(0, Reconcile(left, right, "--format", "xlsx", "--output", Output).Status);

        var file = new ReconciledFile(Output);
        Assert.Empty(file.File.Errors());
        Dictionary<string, string>[] names = [.. file.List(Differing).Where(r => r["Mục"] == "Họ, chữ đệm, tên của con")], births = [.. file.List(Differing).Where(r => r["Mục"] == "Ngày, tháng, năm sinh của con")];
        Assert.Equal(hostile.Order(StringComparer.Ordinal), names.Select(r => r["Sổ hộ tịch ghi"]).Order(StringComparer.Ordinal));
        Assert.All(names, r => Assert.Equal(r["Sổ hộ tịch ghi"], r["Nơi đăng ký"]));
        Assert.Equal(hostile.Select((_, i) => $"0{i}"), names.Select(r => r["Số đăng ký"]).Order(StringComparer.Ordinal));
        Assert.Equal(hostile.Select((_, i) => $"00109900000{i}"), names.Select(r => r["Số định danh (dân cư)"]).Order(StringComparer.Ordinal));
        Assert.All(births, r => Assert.Equal(("01/03/2010", "3.2010"), (r["Sổ hộ tịch ghi"], r["Dữ liệu dân cư ghi"])));
        Assert.Equal(32_767, names.Single(r => r["Sổ hộ tịch ghi"] == hostile[0])["Dữ liệu dân cư ghi"].Length);
        Assert.Contains(file.Rows(Summary), r => r[0] == "Lưu ý" && r[1].Contains("đã bị cắt", StringComparison.Ordinal));
        string[] sheets = [.. file.File.Parts.Keys.Where(p => p.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal))];
        Assert.All(sheets, p => Assert.DoesNotContain(file.File[p].Descendants(), e => e.Name.LocalName == "f"));
        Assert.Contains(sheets, p => file.File.Text(p).Contains("<t xml:space=\"preserve\">  đầu", StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_keep_their_heads_in_sight_and_can_be_filtered()
    {
        Assert.Equal(0, Reconcile(WriteLines("l.ndjson", [Entry("e1", "Nguyễn Văn Hòa")]), WriteLines("r.ndjson", [Person("Nguyễn Văn Hòa")]), "--format", "xlsx", "--output", Output, "--language", "en").Status);

        var file = new ReconciledFile(Output);
        Assert.Equal(["Reconciliation summary", "Differences", "Only in the register", "Only in population data", "Unreadable"], file.File.Sheets);
        Assert.Empty(file.File.Errors());
        string[] parts = [.. file.File.Parts.Keys.Where(p => p.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal))];
        Assert.Equal(4, parts.Count(p => file.File.Text(p).Contains("state=\"frozen\"", StringComparison.Ordinal) && file.File.Text(p).Contains("<autoFilter", StringComparison.Ordinal)));
        Assert.Equal(1, file.Count("Reconciliation summary", "differs"));
        Dictionary<string, string> row = file.List("Differences").Single(r => r["Kind of difference"] == "contradicting");
        Assert.Equal(("male", "female", "yes", "differs"), (row["The register has"], row["The population data have"], row["Decides"], row["Class"]));
        Assert.Contains(file.Rows("Reconciliation summary"), r => r[0] == "Ground" && r[1].Contains("art. 60.2", StringComparison.Ordinal));
    }

    [Fact]
    public void One_workbook_of_entries_comes_back_with_its_cells_marked()
    {
        byte[] before = File.ReadAllBytes(Births);
        string persons = PersonsOf(Births, "sai giới tính");

        ToolRun run = Reconcile(Births, persons, "--format", "xlsx", "--output", Output);

        Assert.Equal(0, run.Status);
        Assert.Equal(before, File.ReadAllBytes(Births));
        var file = new ReconciledFile(Output);
        Assert.Equal(["DL Import", "Ghi chu", .. Sheets], file.File.Sheets);
        Assert.Empty(file.File.Errors());
        Dictionary<string, string>[] contradicting = [.. file.List(Differing).Where(r => r["Kiểu khác nhau"] == "mâu thuẫn" && r["Mục quyết định"] == "có")];
        Assert.NotEmpty(contradicting);
        Assert.All(contradicting, r =>
        {
            Assert.StartsWith("DL Import!", r["Vị trí trong sổ hộ tịch"], StringComparison.Ordinal);
            string cell = r["Vị trí trong sổ hộ tịch"]["DL Import!".Length..], comment = file.File.Comments[cell];
            Assert.Contains(r["Dữ liệu dân cư ghi"], comment, StringComparison.Ordinal);
            Assert.Equal("FFFFE699", file.File.ColourOf(cell));
        });
        Assert.All(file.List(OnlyLeft).Take(20), r => Assert.Contains("Không tìm thấy", file.File.Comments[r["Vị trí"]["DL Import!".Length..]], StringComparison.Ordinal));
        Assert.Contains("<autoFilter", file.File.Text("xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.Contains(file.File.Parts.Keys, p => p.StartsWith("xl/worksheets/", StringComparison.Ordinal) && file.File.Text(p).Contains("location=\"'DL Import'!", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_several_files_the_lists_alone_are_written_and_name_the_file()
    {
        Directory.CreateDirectory(folder.PathOf("so"));
        File.Copy(Births, folder.PathOf("so/a.xlsx"));
        WriteLines("so/b.ndjson", [Entry("e1", "Nguyễn Văn Hòa")]);

        Assert.Equal(0, Reconcile(folder.PathOf("so"), WriteLines("r.ndjson", [Person("Nguyễn Văn Hòa")]), "--format", "xlsx", "--output", Output).Status);

        var file = new ReconciledFile(Output);
        Assert.Equal(Sheets, file.File.Sheets);
        Assert.All(file.List(Differing), r => Assert.Equal(folder.PathOf("so/b.ndjson"), r["Tệp sổ hộ tịch"]));
        Assert.Contains(file.List(OnlyLeft), r => r["Tệp"] == folder.PathOf("so/a.xlsx") && r["Vị trí"].StartsWith("DL Import!", StringComparison.Ordinal));
    }

    [Fact]
    public void A_resumed_run_on_any_number_of_threads_writes_the_same_and_leaves_nothing_beside()
    {
        string left = WriteLines("l.ndjson", Enumerable.Range(0, 300).Select(i => Entry($"e{i}", $"Nguyễn Văn {(char)('A' + i % 26)}"))), right = WriteLines("r.ndjson", Enumerable.Range(0, 300).Select(i => Person($"Nguyen Van {(char)('A' + i % 26)}")));
        string store = folder.PathOf("kho");

        Assert.Equal(0, Reconcile(left, right, "--format", "xlsx", "--output", Output, "--store", store, "--threads", "1").Status);
        string[][][] first = Rows();
        Assert.Equal(0, Reconcile(left, right, "--format", "xlsx", "--output", Output, "--store", store, "--resume", "--threads", "2").Status);

        Assert.Equal(first, Rows());
        Assert.Equal(["kho", "l.ndjson", "r.ndjson", "ra.xlsx"], Directory.EnumerateFileSystemEntries(folder.PathOf("")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        string[][][] Rows() => [.. Sheets.Select(new ReconciledFile(Output).Rows)];
    }

    [Theory]
    [InlineData("vi", "thêm --output")]
    [InlineData("en", "add --output")]
    [InlineData("en", "has to be written to a .xlsx file", "--output", "x.xlsm")]
    [InlineData("en", "has to be written to a .xlsx file", "--output", "x")]
    [InlineData("en", "never overwritten", "--output", "so.xlsx")]
    [InlineData("en", "cannot be written", "--output", "no/such/x.xlsx")]
    public void What_cannot_be_written_is_said_before_the_run(string language, string said, params string[] arguments)
    {
        File.Copy(Births, folder.PathOf("so.xlsx"));
        WriteLines("r.ndjson", [Person("A")]);

        ToolRun run = CommandLine.RunIn(folder.PathOf(""), ["reconcile", "so.xlsx", "r.ndjson", "--format", "xlsx", "--language", language, .. arguments]);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Equal(["r.ndjson", "so.xlsx"], Directory.EnumerateFileSystemEntries(folder.PathOf("")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_damaged_workbook_gives_the_lists_alone()
    {
        File.WriteAllBytes(folder.PathOf("so.xlsx"), File.ReadAllBytes(Births)[..^200]);

        ToolRun run = Reconcile(folder.PathOf("so.xlsx"), WriteLines("r.ndjson", [Person("A")]), "--format", "xlsx", "--output", Output);

        Assert.Equal(3, run.Status);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal(Sheets, new ReconciledFile(Output).File.Sheets);
    }

    private static object Entry(string id, string name) => new { @event = "birth", id, entry = new { number = "12", date = "05/03/2010", office = "UBND xã Hòa Sơn" }, child = new { name, sex = "male", born = "01/03/2010" }, mother = new { name = "Trần Thị Mai" } };

    private static object Person(string name) => new { name, sex = "female", born = "01/03/2010", mother = "Trần Thị Mai" };

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? value.GetString()! : "";

    // An officer reads words.
    private static string Code(string text) => text switch { "male" => "nam", "female" => "nữ", "unknown" => "không rõ", _ => text };

    private static IEnumerable<string> Sources(JsonElement[] lines, string @class, string side)
        => lines.Where(l => Text(l, "class") == @class).Select(l => Text(l.GetProperty(side), "source")).Order(StringComparer.Ordinal);

    private static ToolRun Reconcile(params string[] arguments) => CommandLine.Run(["reconcile", .. arguments, "--as-of", "2026-11-23"]);

    // Every second child of a workbook as the population database might have it, with another sex.
    private string PersonsOf(string workbook, string remark)
    {
        using EntrySource source = EntrySource.Open(workbook);
        return WriteLines("dan-cu.ndjson", source.Read().Where((r, i) => r.Entry is not null && i % 2 == 0).Select(r => r.Entry!).Select(e => (object)new
        {
            name = e["child.name"] ?? remark,
            born = e["child.born"],
            sex = e["child.sex"] == "male" ? "female" : "male",
            mother = e["mother.name"],
            father = e["father.name"],
        }).ToArray());
    }

    private string WriteLines(string name, IEnumerable<object> records)
    {
        string path = folder.PathOf(name);
        File.WriteAllText(path, string.Concat(records.Select(r => JsonSerializer.Serialize(r, AsWritten) + "\n")), new UTF8Encoding(false));
        return path;
    }
}
