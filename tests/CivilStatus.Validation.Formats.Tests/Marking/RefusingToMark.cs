using CivilStatus.Validation.Formats.Workbooks.Marking;

namespace CivilStatus.Validation.Formats.Tests.Marking;

public sealed class RefusingToMark : IDisposable
{
    private const string Sheet = "<worksheet xmlns=\"NS\"><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, string> Damage() => new()
    {
        { "a sheet cut short", "<worksheet xmlns=\"NS\"><sheetData><row r=\"1\"><c r=\"A1\">" },
        { "a sheet that is no XML", "\u0001" },
        { "entities that unfold", "<!DOCTYPE a [<!ENTITY b \"xxxxxxxxxx\">]><worksheet xmlns=\"NS\"><sheetData><row r=\"1\"><c r=\"A1\"><v>&b;</v></c></row></sheetData></worksheet>" },
    };

    [Theory]
    [MemberData(nameof(Damage))]
    public void A_damaged_workbook_is_refused_and_nothing_is_left_behind(string what, string sheet)
    {
        Assert.NotEmpty(what);
        string input = new RawWorkbook(sheet).Write(folder["in.xlsx"]);
        byte[] before = File.ReadAllBytes(input);

        MarkingRefusal refusal = Assert.Throws<MarkingRefusal>(() => Marked.Write(input, folder["out.xlsx"], Marked.Of(MarkEffect.Note, "m", (1, 0))));

        Assert.Contains(input, refusal.Text.In("vi"), StringComparison.Ordinal);
        Assert.Contains(input, refusal.Text.In("en"), StringComparison.Ordinal);
        Assert.Equal([input], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(input)!));
        Assert.Equal(before, File.ReadAllBytes(input));
    }

    [Fact]
    public void A_file_cut_short_anywhere_is_refused_or_marked_and_never_a_fault()
    {
        byte[] whole = File.ReadAllBytes(new RawWorkbook(Sheet).WithComment("A1", "<t>a</t>").Write(folder["whole.xlsx"]));
        var random = new Random(7);
        for (int i = 0; i < 300; i++)
        {
            byte[] bytes = i % 2 == 0 ? whole[..random.Next(whole.Length)] : [.. whole];
            if (i % 2 == 1) bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            string input = folder.Write("in.xlsx", bytes);
            try
            {
                Marked.Write(input, folder["out.xlsx"], Marked.Of(MarkEffect.Note, "m", (1, 0)));
            }
            catch (MarkingRefusal)
            {
                Assert.DoesNotContain(Directory.EnumerateFiles(Path.GetDirectoryName(input)!), f => f.EndsWith(".tmp", StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheets><sheet name=\"S\" sheetId=\"99999999999\" id=\"rId1\"/></sheets></workbook>")]
    [InlineData("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>")]
    [InlineData("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"http://[\"/><Relationship Id=\"rId2\" Type=\"x/styles\" Target=\"../../../../etc/passwd\"/></Relationships>")]
    [InlineData("xl/styles.xml", "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>")]
    public void Strange_parts_are_no_faults(string part, string content)
    {
        string input = new RawWorkbook(Sheet).Add(part, null, content).Write(folder["in.xlsx"]);

        MarkedFile marked = Marked.Write(input, folder["out.xlsx"], Marked.Of(MarkEffect.Note, "m", (1, 0)));

        Assert.Contains("Kết quả kiểm tra", marked.Sheets);
    }

    [Theory]
    [InlineData("macroEnabled", "out.xlsx", false)]
    [InlineData("macroEnabled", "out.xlsm", true)]
    [InlineData("sheet.main", "out.xlsx", true)]
    [InlineData("sheet.main", "out.xlsm", false)]
    public void The_name_has_to_tell_of_macros(string type, string output, bool works)
    {
        string input = new RawWorkbook(Sheet).Write(folder["in.xlsx"]);
        if (type == "macroEnabled") Replace(input, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml");

        Exception? refused = Record.Exception(() => MarkedWorkbook.Check(input, folder[output])), refusedLater = Record.Exception(() => Marked.Write(input, folder[output]));

        Assert.Equal((!works, !works), (refused is MarkingRefusal, refusedLater is MarkingRefusal));
        Assert.Equal(works, File.Exists(folder[output]));
    }

    [Fact]
    public void Another_package_is_no_workbook()
    {
        string input = new RawWorkbook(Sheet).Remove("xl/workbook.xml").Write(folder["in.xlsx"]);

        Assert.Throws<MarkingRefusal>(() => Marked.Write(input, folder["out.xlsx"]));
    }

    private static void Replace(string path, string old, string @new)
    {
        using var archive = System.IO.Compression.ZipFile.Open(path, System.IO.Compression.ZipArchiveMode.Update);
        var entry = archive.GetEntry("[Content_Types].xml")!;
        string text;
        using (var reader = new StreamReader(entry.Open())) text = reader.ReadToEnd();
        entry.Delete();
        using var writer = new StreamWriter(archive.CreateEntry("[Content_Types].xml").Open());
        writer.Write(text.Replace(old, @new, StringComparison.Ordinal));
    }
}
