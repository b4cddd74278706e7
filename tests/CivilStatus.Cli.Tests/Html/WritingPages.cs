using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CivilStatus.Tests;

namespace CivilStatus.Cli.Tests.Html;

public sealed partial class WritingPages : IDisposable
{
    private static readonly string[] Registers = [.. Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "samples", "registers")).Where(f => !f.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("vi", "transfer")]
    [InlineData("en", "registration")]
    public void The_counts_are_those_of_the_same_run_in_NDJSON(string language, string profile)
    {
        string broken = folder.Write("broken.ndjson", "{\"event\":\n{\"event\":\"death\"}\n"), output = folder.PathOf("report.html");
        string[] arguments = ["validate", .. Registers, broken, "--profile", profile, "--language", language, "--as-of", "2026-11-23"];

        ToolRun asNdjson = CommandLine.Run([.. arguments, "--format", "ndjson"]), asHtml = CommandLine.Run([.. arguments, "--format", "html", "--output", output]);

        Assert.Equal((3, 3, "", asNdjson.Error), (asNdjson.Status, asHtml.Status, asHtml.Output, asHtml.Error));
        ReportedPage page = ReportedPage.Of(output);
        Assert.Equal(new[] { "accept", "note", "review", "reject", "unreadable" }.Select(d => asNdjson.Summary.GetProperty(d).GetInt64()), page.Tiles);
        var findings = asNdjson.Lines[..^1].Where(l => l.TryGetProperty("findings", out _)).SelectMany(l => l.GetProperty("findings").EnumerateArray()).ToArray();
        var rules = findings.CountBy(f => f.GetProperty("rule").GetString()!).ToDictionary(r => r.Key, r => (long)r.Value);
        Assert.Equal(rules.OrderBy(r => r.Key), page.Rules.OrderBy(r => r.Key));
        Assert.Equal(rules.Values.Sum(), BarsOf(page, "kinds").Sum());
        Assert.Equal(language, (string?)page.Root.Attribute("lang"));
        // Each finding says what it says in NDJSON.
        foreach (IGrouping<string, JsonElement> rule in findings.GroupBy(f => f.GetProperty("rule").GetString()!))
            Assert.Equal(rule.Take(200).Select(f => Plain(f.GetProperty("message").GetString()!)), page.FindingsOf(rule.Key).Select(r => Plain(r.Descendants("p").First().Value)));
    }

    [Theory]
    [InlineData("vi", "Nêu 200 trong 1.203 phát hiện; toàn bộ có trong --format ndjson.", "1.203")]
    [InlineData("en", "200 of 1,203 shown; all are in --format ndjson.", "1,203")]
    public void Of_each_rule_so_many_findings_are_shown_the_first_ones_and_how_many_there_are_is_said(string language, string said, string number)
    {
        string file = folder.Write("many.ndjson", string.Concat(Enumerable.Repeat("{\"event\":\"death\"}\n", 1203))), output = folder.PathOf("report.html");

        Assert.Equal(0, CommandLine.Run("validate", file, "--format", "html", "--profile", "transfer", "--language", language, "--output", output, "--as-of", "2026-11-23").Status);

        ReportedPage page = ReportedPage.Of(output);
        Assert.Contains(said, page.OfId("rule-KT101").Value, StringComparison.Ordinal);
        Assert.Contains(number, page.OfClass("groups").Value, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, 200).Select(i => $"#{i}"), page.FindingsOf("KT101").Select(r => r.Descendants("span").First().Value));
    }

    [Fact]
    public void Books_beyond_the_limit_are_counted_together_and_none_is_lost()
    {
        const int Entries = 50_123;
        string file = folder.Write("books.ndjson", string.Concat(Enumerable.Range(0, Entries).Select(i => $"{{\"event\":\"death\",\"entry\":{{\"book\":\"{i}\"}}}}\n"))), output = folder.PathOf("report.html");

        CommandLine.Run("validate", file, "--format", "html", "--profile", "transfer", "--output", output, "--as-of", "2026-11-23", "--language", "en");

        ReportedPage page = ReportedPage.Of(output);
        string said = ((XElement)page.OfId("books").Parent!).Value;
        long each = page.Rules.Values.Sum() / Entries;
        Assert.Contains($"Only the first 50,000 books are told apart; the others together have {(123 * each).ToString("N0", CultureInfo.InvariantCulture)} findings in 123 entries.", said, StringComparison.Ordinal);
        Assert.Contains("49,985 more books", said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_does_not_depend_on_the_number_of_threads()
    {
        string[] kinds = ["{\"event\":\"death\"}\n", "{\"event\":\"birth\",\"entry\":{\"book\":\"B\",\"office\":\"O\",\"date\":\"1/1/1990\"}}\n", "{\"event\":\n", "{\"event\":\"marriage\",\"marriageDate\":\"31/02/1990\"}\n"];
        var random = new Random(7);
        string file = folder.Write("mixed.ndjson", string.Concat(Enumerable.Range(0, 60_000).Select(i => kinds[random.Next(4)].Replace("\"B\"", $"\"{i % 977}\"", StringComparison.Ordinal))));
        string[] pages = [.. new[] { "1", "2", "5" }.Select(threads =>
        {
            string output = folder.PathOf(threads + ".html");
            CommandLine.Run("validate", file, "--format", "html", "--profile", "transfer", "--threads", threads, "--output", output, "--as-of", "2026-11-23");
            return File.ReadAllText(output);
        })];

        Assert.Contains("#", pages[0], StringComparison.Ordinal);
        Assert.True(pages[0] == pages[1] && pages[1] == pages[2], "Pages differ.");
    }

    [Fact]
    public void What_is_written_in_entries_stays_text_whatever_it_is()
    {
        string[] hostile = ["<script>alert(1)</script>", "\"'><img src=x onerror=alert(1)>", "</td></table><h1>x", "&lt;b&gt; &#60;", "]]>", "<!-- -->", "‮gnas eil‬", "a\u200bb", "\u0007\u0000\u001b[2J\u0085", "\ud800 lone", "\udc00", "\uffff", "😀𐍈"];
        string file = folder.Write("a.ndjson", string.Concat(hostile.Select(h => JsonSerializer.Serialize(new
        {
            @event = "birth",
            entry = new { office = h, book = h, date = "02/02/1990", number = "1" },
            child = new { name = h, sex = h, born = h, ethnicity = h },
            mother = new { born = h, name = "X1 " + h },
        }).Replace("\\uFFFD lone", "\\ud800 lone", StringComparison.Ordinal) + "\n")));

        ToolRun run = CommandLine.Run("validate", file, folder.PathOf("<b>none</b>.ndjson"), "--format", "html", "--profile", "transfer", "--as-of", "2026-11-23");

        var page = new ReportedPage(run.Output);
        Assert.Single(page.Root.Descendants("script"));
        Assert.Single(page.Root.Descendants("h1"));
        Assert.Empty(page.Root.Descendants("img"));
        Assert.DoesNotContain(page.Root.Descendants("b"), b => b.Value.Contains("none", StringComparison.Ordinal));
        foreach (string text in (string[])["<script>alert(1)</script>", "\"'><img src=x onerror=alert(1)>", "</td></table><h1>x", "&lt;b&gt; &#60;", "]]>", "<!-- -->", "😀𐍈", "<b>none</b>.ndjson"])
            Assert.Contains(text, page.Root.Value, StringComparison.Ordinal);
        string[] odd = [.. page.Root.Descendants("span").Where(s => ReportedPage.Class(s) == "odd").Select(s => s.Value).Distinct()];
        Assert.Superset(new HashSet<string> { "U+202E", "U+202C", "U+200B", "U+0007", "U+0000", "U+001B", "U+0085" }, odd.ToHashSet());
        Assert.DoesNotContain(run.Output.EnumerateRunes(), r => Rune.GetUnicodeCategory(r) == System.Globalization.UnicodeCategory.Format || Rune.IsControl(r) && r.Value is not '\n');
    }

    [Fact]
    public void The_page_holds_what_findings_say_and_nothing_else_of_a_record()
    {
        const string Entry = """{"id":"mã-riêng-1","event":"death","entry":{"number":"77-xyz","book":"01/1990","office":"UBND xã An Nhuệ","date":"02/02/1990","signatory":"Người ký Nguyễn","signatoryTitle":"Chủ tịch","note":"ghi chú riêng"},"deceased":{"name":"Lê Văn Tám","sex":"male","born":"01/04/5005","residence":"thôn Đông"},"deathDate":"01/02/1990","deathPlace":"tại nhà riêng"}""";

        string page = CommandLine.RunWith(Entry, "validate", "-", "--format", "html", "--as-of", "2026-11-23").Output;

        Assert.Contains("01/04/5005", page, StringComparison.Ordinal);
        foreach (string text in (string[])["mã-riêng-1", "77-xyz", "Lê Văn Tám", "Người ký", "ghi chú riêng", "thôn Đông", "tại nhà riêng"])
            Assert.DoesNotContain(text, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "Không có phát hiện nào.")]
    [InlineData("en", "Nothing was found.")]
    public void Where_nothing_is_found_the_page_says_so(string language, string said)
    {
        const string Sound = """{"event":"death","entry":{"number":"1","book":"01","date":"02/02/1990","signatory":"A","signatoryTitle":"Chủ tịch"},"deceased":{"name":"Lê Văn Tám","born":"1920"},"deathDate":"01/02/1990"}""";

        ToolRun run = CommandLine.RunWith(Sound, "validate", "-", "--format", "html", "--language", language, "--as-of", "2026-11-23");

        Assert.Contains(said, new ReportedPage(run.Output).Root.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_alone_has_counts_and_no_findings()
    {
        ToolRun run = CommandLine.Run(["validate", .. Registers, "--format", "html", "--summary", "--profile", "transfer", "--as-of", "2026-11-23"]);

        var page = new ReportedPage(run.Output);
        Assert.NotEmpty(page.Rules);
        Assert.NotEmpty(BarsOf(page, "rules"));
        Assert.DoesNotContain(page.Root.Descendants(), e => (string?)e.Attribute("id") is "findings" or "books" or "years");
        Assert.DoesNotContain(page.Root.Descendants("a"), a => a.Attribute("href")!.Value.StartsWith("#rule", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("vi", "html không ghi tiếp được")]
    [InlineData("en", "Results in html cannot be gone on with")]
    public void A_page_cannot_be_gone_on_with(string language, string said)
    {
        ToolRun run = CommandLine.Run("validate", Registers[0], "--format", "html", "--output", folder.PathOf("a.html"), "--resume", "--language", language);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_takes_its_place_when_it_is_whole()
    {
        string output = folder.Write("report.html", "what was there");
        string[] arguments = ["validate", Registers[0], "--format", "html", "--as-of", "2026-11-23", "--output"];

        Assert.Equal(2, CommandLine.Run([.. arguments, folder.PathOf("no/such/folder.html")]).Status);
        Assert.Equal(2, CommandLine.Run([.. arguments, folder.PathOf("")]).Status);
        Assert.Equal(2, CommandLine.Run([.. arguments, output, "--confirmations", folder.PathOf("none.csv")]).Status);
        Assert.Equal("what was there", File.ReadAllText(output));
        Assert.Equal(0, CommandLine.Run([.. arguments, output]).Status);

        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(output), StringComparison.Ordinal);
        Assert.Equal([output], Directory.EnumerateFiles(Path.GetDirectoryName(output)!));
        Assert.StartsWith("<!DOCTYPE html>", CommandLine.Run([.. arguments, "/dev/stdout"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_is_told_of_and_what_was_there_stays()
    {
        ToolRun run = CommandLine.Run("validate", Registers[0], "--format", "html", "--as-of", "2026-11-23", "--output", "/dev/full", "--language", "en");

        Assert.Equal(2, run.Status);
        Assert.Contains("/dev/full", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    // Texts whose odd characters the page shows by their code points are compared without them.
    private static string Plain(string text) => Odd().Replace(text, "");

    [GeneratedRegex(@"U\+[0-9A-F]{4,6}|\p{Cf}|[\p{Cc}-[\n\t\r]]")]
    private static partial Regex Odd();

    private static IEnumerable<long> BarsOf(ReportedPage page, string chart) => ((XElement)page.OfId(chart).Parent!).Descendants("tbody").Elements("tr").Select(r => ReportedPage.Number(r.Element("td")!.Element("b")!.Value));
}
