using System.Text.Json;
using CivilStatus.Tests;

namespace CivilStatus.Cli.Tests;

public sealed class ValidatingFiles : IDisposable
{
    private const string Sound = """{"event":"death","entry":{"number":"1","book":"01","date":"02/02/1990","signatory":"A","signatoryTitle":"Chủ tịch"},"deceased":{"name":"Lê Văn Tám","born":"1920"},"deathDate":"01/02/1990"}""";
    private const string Future = """{"id":"ngay-5005","event":"death","entry":{"number":"2","book":"01","date":"02/02/1990","signatory":"A","signatoryTitle":"Chủ tịch"},"deceased":{"name":"Lê Văn Chín","born":"01/04/5005"},"deathDate":"01/02/1990"}""";
    private const string WifeOf17 = """{"event":"marriage","entry":{"number":"3","book":"01","date":"01/06/2018","signatory":"A","signatoryTitle":"Chủ tịch"},"husband":{"name":"Trần Văn Bảy","born":"01/01/1990"},"wife":{"name":"Lê Thị Sáu","born":"02/02/2001"},"marriageDate":"01/06/2018"}""";

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Registers => [.. Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "samples", "registers")).Where(f => !f.EndsWith(".md", StringComparison.Ordinal)).Select(f => Path.GetFileName(f))];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Registers))]
    public void The_counts_of_every_sample_add_up_and_records_come_in_input_order(string register)
    {
        ToolRun run = CommandLine.Run("validate", Path.Combine(RepositoryFolder.Root, "samples", "registers", register), "--format", "ndjson", "--as-of", "2026-11-23");

        Assert.Equal(0, run.Status);
        JsonElement summary = run.Summary;
        long total = new[] { "accept", "note", "review", "reject", "unreadable" }.Sum(d => summary.GetProperty(d).GetInt64());
        Assert.Equal(summary.GetProperty("records").GetInt64(), total);
        Assert.Equal(0, summary.GetProperty("reject").GetInt64());
        Assert.Equal(Enumerable.Range(1, (int)total), run.Lines[..^1].Select(l => l.GetProperty("record").GetInt32()));
    }

    [Theory]
    [InlineData("vi", "trường hợp = ", "ngoại lệ cho phép: Mẹ sinh con khi còn rất trẻ")]
    [InlineData("en", "entries = ", "permitted by exception: Very young mother")]
    public void A_report_for_a_person_is_in_the_language_asked_for(string language, string counts, string exception)
    {
        ToolRun run = CommandLine.Run("validate", Path.Combine(RepositoryFolder.Root, "samples", "registers", "so-khai-sinh-158.xlsx"), "--language", language, "--as-of", "2026-11-23");

        Assert.Equal(0, run.Status);
        Assert.Contains(counts, run.Output, StringComparison.Ordinal);
        Assert.Contains(exception, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "1 entry = 1 accept")]
    [InlineData(2, "2 entries = 2 accept")]
    public void English_counts_one_entry_as_one(int entries, string counts)
    {
        ToolRun run = CommandLine.RunWith(string.Join('\n', Enumerable.Repeat(Sound, entries)), "validate", "-", "--language", "en", "--as-of", "2026-11-23");

        Assert.Contains(counts, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wife_of_17_is_rejected_in_a_registration_of_2018_with_the_law_named()
    {
        ToolRun run = CommandLine.RunWith(WifeOf17, "validate", "-", "--profile", "registration", "--format", "ndjson", "--as-of", "2018-06-02");

        Assert.Equal(1, run.Status);
        JsonElement finding = run.Lines[0].GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("rule").GetString() == "KH104");
        Assert.Equal("reject", finding.GetProperty("effect").GetString());
        JsonElement ground = finding.GetProperty("grounds")[0];
        Assert.Equal("52/2014/QH13", ground.GetProperty("instrument").GetString());
        Assert.Equal("điểm a khoản 1 Điều 8", ground.GetProperty("provision").GetString());
    }

    [Fact]
    public void Broken_lines_are_counted_and_the_rest_is_checked()
    {
        string file = folder.Write("a.ndjson", $"{Sound}\n{{\"event\":\n\n{Future}\n");

        ToolRun run = CommandLine.Run("validate", file, "--format", "ndjson", "--as-of", "2026-11-23");

        Assert.Equal(3, run.Status);
        Assert.Equal(["accept", "unreadable", "review"], run.Lines[..^1].Select(l => l.GetProperty("disposition").GetString()));
        Assert.Equal($"{file}#2", run.Lines[1].GetProperty("source").GetString());
        Assert.NotEmpty(run.Lines[1].GetProperty("error").GetProperty("message").GetString()!);
    }

    [Fact]
    public void Records_count_on_across_files_and_a_missing_file_is_one_unreadable_record()
    {
        string file = folder.Write("a.ndjson", Sound + "\n");

        ToolRun run = CommandLine.Run("validate", file, folder.PathOf("none.xlsx"), file, "--format", "ndjson", "--as-of", "2026-11-23");

        Assert.Equal(3, run.Status);
        Assert.Equal([1, 2, 3], run.Lines[..^1].Select(l => l.GetProperty("record").GetInt32()));
        Assert.Equal("unreadable", run.Lines[1].GetProperty("disposition").GetString());
    }

    [Theory]
    [InlineData("review", 1)]
    [InlineData("reject", 0)]
    public void The_status_follows_the_level_asked_for(string failOn, int status)
        => Assert.Equal(status, CommandLine.RunWith(Future, "validate", "-", "--fail-on", failOn, "--as-of", "2026-11-23").Status);

    [Theory]
    [InlineData("id", "ngay-5005")]
    [InlineData("record", "1")]
    [InlineData("source", "-#1")]
    public void A_confirmation_from_a_file_makes_a_finding_a_note(string key, string value)
    {
        string confirmations = folder.Write("c.csv", $"{key},rule,fields,values,by,on,reason\n{value},CH103,deceased.born,01/04/5005,Nguyễn Thị Mẫu,2026-11-23,Sổ ghi như vậy\n");

        ToolRun run = CommandLine.RunWith(Future, "validate", "-", "--confirmations", confirmations, "--format", "ndjson", "--as-of", "2026-11-23");

        JsonElement finding = run.Lines[0].GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("rule").GetString() == "CH103");
        Assert.Equal(("confirmed", "note"), (finding.GetProperty("verdict").GetString(), finding.GetProperty("effect").GetString()));
        Assert.Equal("Nguyễn Thị Mẫu", finding.GetProperty("confirmation").GetProperty("by").GetString());
    }

    [Fact]
    public void A_confirmation_lapses_when_its_value_is_no_longer_the_entrys()
    {
        string confirmations = folder.Write("c.ndjson", """{"id":"ngay-5005","rule":"CH103","fields":["deceased.born"],"values":["01/04/5006"]}""");

        ToolRun run = CommandLine.RunWith(Future, "validate", "-", "--confirmations", confirmations, "--format", "ndjson", "--as-of", "2026-11-23");

        Assert.Equal("review", run.Lines[0].GetProperty("disposition").GetString());
        Assert.Contains("confirmationLapsed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_the_confirmation_file_that_cannot_be_read_is_named_and_counts()
    {
        string confirmations = folder.Write("c.csv", "id,rule,fields,values\n#1,CH103,deceased.born | entry.date,01/04/5005\n");

        ToolRun run = CommandLine.RunWith(Future, "validate", "-", "--confirmations", confirmations, "--language", "en", "--as-of", "2026-11-23");

        Assert.Equal(3, run.Status);
        Assert.Contains("c.csv#2", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 fields and 1 values", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_go_to_the_file_asked_for()
    {
        string output = folder.PathOf("out.ndjson");

        ToolRun run = CommandLine.RunWith(Sound, "validate", "-", "--format", "ndjson", "--output", output);

        Assert.Equal((0, ""), (run.Status, run.Output));
        Assert.Contains("\"accept\":1", File.ReadAllText(output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "xlsx")]
    [InlineData("--format", "pdf")]
    [InlineData("--profile", "nobody")]
    [InlineData("--as-of", "31/04/2026")]
    [InlineData("--as-of", "2026")]
    [InlineData("--catalogue", "no-such-folder")]
    [InlineData("--confirmations", "no-such-file.csv")]
    [InlineData("--colour", "red")]
    public void Wrong_usage_ends_with_status_2_and_says_why(string option, string value)
    {
        ToolRun run = CommandLine.RunWith(Sound, "validate", "-", option, value, "--language", "en");

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_bundle_does_not_load()
    {
        byte[] bytes = File.ReadAllBytes(RepositoryFolder.Bundle);
        bytes[^10] ^= 1;
        string bundle = folder.PathOf("vn.bundle");
        File.WriteAllBytes(bundle, bytes);

        Assert.Equal(2, CommandLine.RunWith(Sound, "validate", "-", "--catalogue", bundle).Status);
    }

    [Fact]
    public void A_catalogue_folder_is_built_in_memory()
        => Assert.Equal(0, CommandLine.RunWith(Sound, "validate", "-", "--catalogue", RepositoryFolder.Catalogue).Status);
}
