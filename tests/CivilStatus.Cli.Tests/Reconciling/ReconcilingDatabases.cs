using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace CivilStatus.Cli.Tests.Reconciling;

/// <summary>The command as its users run it.</summary>
public sealed class ReconcilingDatabases : IDisposable
{
    private const string Birth = """{"event":"birth","id":"e1","entry":{"number":"12","date":"05/03/2010","office":"UBND xã Hòa Sơn"},"child":{"name":"Nguyễn Văn Hòa","sex":"male","born":"01/03/2010"},"mother":{"name":"Trần Thị Mai"},"father":{"name":"Nguyễn Văn Bình"}}""";
    private const string Person = """{"personalId":"048210000123","name":"Nguyễn Văn Hòa","sex":"male","born":"01/03/2010","mother":"Trần Thị Mai","father":"Nguyễn Văn Bình"}""";

    private readonly TemporaryFolder folder = new();

    private string Root => folder.PathOf("");

    [Fact]
    public void One_line_for_each_pair_then_the_counts()
    {
        ToolRun run = Reconcile(Write("l.ndjson", Birth), Write("r.ndjson", Person.Replace("01/03/2010", "02/03/2010", StringComparison.Ordinal), Person), "--format", "ndjson");

        Assert.Equal(0, run.Status);
        Assert.Equal(["agrees", "onlyRight"], run.Lines[..^1].Select(l => l.GetProperty("class").GetString()));
        Assert.Equal("e1", run.Lines[0].GetProperty("left").GetProperty("id").GetString());
        Assert.Equal("child", run.Lines[0].GetProperty("left").GetProperty("role").GetString());
        Assert.Equal(2, run.Lines[0].GetProperty("right").GetProperty("record").GetInt64());
        Assert.Equal(1, run.Summary.GetProperty("classes").GetProperty("agrees").GetInt64());
        Assert.Equal(2, run.Summary.GetProperty("persons").GetInt64());
    }

    [Fact]
    public void What_differs_names_fields_rule_and_what_prevails()
    {
        ToolRun run = Reconcile(Write("l.ndjson", Birth), Write("r.ndjson", Person.Replace("\"male\"", "\"female\"", StringComparison.Ordinal)), "--format", "ndjson", "--fail-on", "review");

        Assert.Equal(1, run.Status);
        JsonElement pair = run.Lines[0];
        Assert.Equal("differs", pair.GetProperty("class").GetString());
        Assert.Equal("SO110", pair.GetProperty("rule").GetString());
        Assert.Equal("violated", pair.GetProperty("verdict").GetString());
        Assert.Contains("Sổ hộ tịch", pair.GetProperty("message").GetString(), StringComparison.Ordinal);
        JsonElement sex = pair.GetProperty("fields").EnumerateArray().Single(f => f.GetProperty("field").GetString() == "sex");
        Assert.Equal(("contradicting", "male", "female"), (sex.GetProperty("class").GetString(), sex.GetProperty("left").GetString(), sex.GetProperty("right").GetString()));
    }

    [Fact]
    public void Persons_may_come_as_csv_with_any_separator_and_headers_in_any_case()
    {
        string csv = "\uFEFF Name ;BORN;sex;PersonalId;mother;father;note\r\n\"Nguyễn Văn Hoà\";01/03/2010;male;48210000123;Trần Thị Mai;Nguyễn Văn Bình;x\r\n";
        ToolRun run = Reconcile(Write("l.ndjson", Birth), WriteText("r.csv", csv), "--format", "ndjson");

        Assert.Equal(0, run.Status);
        Assert.Equal("agrees", run.Lines[0].GetProperty("class").GetString());
        Assert.Equal("048210000123", run.Lines[0].GetProperty("right").GetProperty("personalId").GetString());
        Assert.Contains("note", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_told_with_its_place_and_the_rest_goes_on()
    {
        ToolRun run = Reconcile(Write("l.ndjson", "{", Birth), Write("r.ndjson", "null", """{"name":5}""", Person), "--format", "ndjson");

        Assert.Equal(3, run.Status);
        Assert.Equal(["left", "right", "right"], run.Lines[..3].Select(l => l.GetProperty("side").GetString()));
        Assert.EndsWith("r.ndjson#2", run.Lines[2].GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.Equal("agrees", run.Lines[3].GetProperty("class").GetString());
        Assert.Equal(3, run.Summary.GetProperty("unreadable").GetInt64());
    }

    [Theory]
    [InlineData("p.csv", "name,name,born\na,b,c\n", "duplicateHeader")]
    [InlineData("p.csv", "họ tên,ngày sinh\na,b\n", "noHeader")]
    [InlineData("p.csv", "name,born\na,b,c,d\n", "tooManyFields")]
    [InlineData("p.csv", "", "emptyFile")]
    [InlineData("p.ndjson", "[{}]", "jsonArray")]
    [InlineData("p.ndjson", "PAR1", "notPersons")]
    public void Files_that_hold_no_persons_are_told_of(string name, string text, string code)
    {
        ToolRun run = Reconcile(Write("l.ndjson", Birth), WriteText(name, text), "--format", "ndjson");

        Assert.Equal(3, run.Status);
        Assert.Equal(code, run.Lines[0].GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public void Bytes_of_no_kind_throw_nothing()
    {
        var random = new Random(5);
        for (int i = 0; i < 12; i++)
        {
            byte[] bytes = new byte[random.Next(1, 3000)];
            random.NextBytes(bytes);
            if (i % 3 == 0) bytes = [.. "name,born,personalId\n"u8, .. bytes];
            File.WriteAllBytes(Path.Combine(Root, i % 2 == 0 ? $"{i}.csv" : $"{i}.ndjson"), bytes);
        }
        ToolRun run = Reconcile(Write("l.jsonl", Birth), Root, "--format", "ndjson");

        Assert.Equal(3, run.Status);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Wide_text_is_refused_with_what_to_do()
    {
        string path = Path.Combine(Root, "w.csv");
        File.WriteAllText(path, "name,born\na,1999\n", Encoding.Unicode);

        ToolRun run = Reconcile(Write("l.ndjson", Birth), path, "--format", "ndjson");

        Assert.Equal((3, "wrongEncoding"), (run.Status, run.Lines[0].GetProperty("error").GetProperty("code").GetString()));
    }

    [Fact]
    public void Folders_are_read_file_by_file()
    {
        Directory.CreateDirectory(Path.Combine(Root, "left", "x"));
        Directory.CreateDirectory(Path.Combine(Root, "right"));
        Write("left/b.ndjson", Birth);
        Write("left/x/a.ndjson", Birth.Replace("e1", "e2", StringComparison.Ordinal));
        Write("right/p.ndjson", Person);

        ToolRun run = Reconcile(Path.Combine(Root, "left"), Path.Combine(Root, "right"), "--format", "ndjson");

        Assert.Equal(2, run.Summary.GetProperty("entries").GetInt64());
        Assert.Equal(1, run.Summary.GetProperty("classes").GetProperty("onlyLeft").GetInt64());
    }

    [Fact]
    public void Text_and_page_say_it_to_people_in_both_languages()
    {
        string left = Write("l.ndjson", Birth), right = Write("r.ndjson", Person.Replace("\"male\"", "\"female\"", StringComparison.Ordinal)), page = Path.Combine(Root, "p.html");

        ToolRun text = Reconcile(left, right, "--language", "en");
        Assert.Contains("differs (1)", text.Output, StringComparison.Ordinal);
        Assert.Contains("Sex: male | female (contradicting)", text.Output, StringComparison.Ordinal);
        Assert.Equal(0, Reconcile(left, right, "--format", "html", "--output", page).Status);
        Assert.Contains("khác nhau", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Contains("Mỗi loại nêu", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.DoesNotContain("theo quy tắc", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Equal(["l.ndjson", "p.html", "r.ndjson"], Directory.GetFileSystemEntries(Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("--resume")]
    [InlineData("--memory", "100")]
    [InlineData("--threads", "0")]
    [InlineData("--format", "parquet")]
    public void Wrong_usage_is_refused(params string[] more) => Assert.Equal(2, Reconcile([Write("l.ndjson", Birth), Write("r.ndjson", Person), .. more]).Status);

    [Fact]
    public void What_is_not_there_is_refused() => Assert.Equal(2, Reconcile(Write("l.ndjson", Birth), Path.Combine(Root, "none.csv")).Status);

    [Fact]
    public void A_store_is_kept_and_gone_on_with_by_the_same_run_alone()
    {
        string left = Write("l.ndjson", Birth), right = Write("r.ndjson", Person), store = Path.Combine(Root, "store");

        string first = Reconcile(left, right, "--format", "ndjson", "--store", store).Output;
        Assert.Equal(0, Reconcile(left, right, "--format", "ndjson", "--store", store).Status);
        Assert.Equal(Lines(first), Lines(Reconcile(left, right, "--format", "ndjson", "--store", store, "--resume").Output));
        Write("r.ndjson", Person, Person);
        Assert.Equal(2, Reconcile(left, right, "--format", "ndjson", "--store", store, "--resume").Status);
    }

    [Fact]
    public void Killed_at_some_moment_and_resumed_it_says_the_same()
    {
        string left = Write("l.ndjson", [.. Enumerable.Range(0, 3000).Select(i => Birth.Replace("01/03/2010", $"{1 + i % 28}/{1 + i % 12}/{1950 + i % 70}", StringComparison.Ordinal))]);
        string right = Write("r.ndjson", [.. Enumerable.Range(0, 3000).Select(i => Person.Replace("01/03/2010", $"{1 + i % 28}/{1 + i % 12}/{1950 + i % 70}", StringComparison.Ordinal))]);
        string whole = Reconcile(left, right, "--format", "ndjson").Output;
        foreach (int wait in (int[])[800, 2000, 3500])
        {
            string store = Path.Combine(Root, $"store{wait}");
            using (Process process = CommandLine.Start(["reconcile", left, right, "--format", "ndjson", "--as-of", "2026-11-23", "--store", store]))
            {
                process.OutputDataReceived += (_, _) => { };
                process.BeginOutputReadLine();
                if (!process.WaitForExit(wait)) process.Kill();
                process.WaitForExit();
            }
            Assert.Equal(Lines(whole), Lines(Reconcile(left, right, "--format", "ndjson", "--store", store, "--resume").Output));
        }
    }

    public void Dispose() => folder.Dispose();

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[..^1];

    private static ToolRun Reconcile(params string[] arguments) => CommandLine.Run(["reconcile", .. arguments, "--as-of", "2026-11-23"]);

    private string Write(string name, params string[] lines) => WriteText(name, string.Join('\n', lines) + "\n");

    private string WriteText(string name, string text)
    {
        string path = Path.Combine(Root, name);
        File.WriteAllText(path, text);
        return path;
    }
}
