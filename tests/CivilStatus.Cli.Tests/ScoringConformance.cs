using System.Text.Json;
using System.Text.Json.Nodes;

namespace CivilStatus.Cli.Tests;

/// <summary>A pack of the shipped catalogue, and what the tool itself answers to it; made once.</summary>
public sealed class ConformanceFixture : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ConformanceFixture()
    {
        Pack = folder.PathOf("pack");
        Export = CommandLine.Run("conformance", "export", "-o", Pack, "--language", "en").Output;
        Vectors = [.. File.ReadLines(Path.Combine(Pack, "vectors.ndjson")).Select(l => JsonNode.Parse(l)!)];
        foreach (var asked in Vectors.GroupBy(v => ((string)v["profile"]!, (string)v["asOf"]!)))
        {
            string records = string.Concat(asked.Select(v => v["entry"]!.ToJsonString() + "\n"));
            ToolRun run = CommandLine.RunWith(records, "validate", "-", "--format", "ndjson", "--profile", asked.Key.Item1, "--as-of", asked.Key.Item2);
            Answers.AddRange(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    public string Pack { get; }

    public string Export { get; }

    public JsonNode[] Vectors { get; }

    /// <summary>The lines of <c>validate --format ndjson</c>, summaries included.</summary>
    public List<string> Answers { get; } = [];

    public string WriteLines(string name, IEnumerable<string> lines)
    {
        string file = folder.PathOf(name);
        File.WriteAllText(file, string.Join('\n', lines) + "\n");
        return file;
    }

    public void Dispose() => folder.Dispose();
}

public sealed class ScoringConformance(ConformanceFixture fixture) : IClassFixture<ConformanceFixture>
{
    [Fact]
    public void What_the_tool_itself_says_agrees_throughout()
    {
        ToolRun run = Score(Write("own.ndjson", fixture.Answers));

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.StartsWith($"Pack vn 2026.11.0: {fixture.Vectors.Length} of {fixture.Vectors.Length} vectors agree (100.0 %), 0 unanswered.", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{fixture.Vectors.Length} vectors of the catalogue vn 2026.11.0", fixture.Export, StringComparison.Ordinal);
    }

    [Fact]
    public void Planted_faults_are_reported_and_nothing_else()
    {
        Dictionary<string, JsonNode> answers = Own();
        string[] withMotherAge = [.. fixture.Vectors.Where(v => Finding(v["expected"]!, "KS106") is not null).Select(v => (string)v["id"]!)];
        // One answer forgets a finding, one invents one, one takes an exception for a breach, one another disposition, one is not given.
        ((JsonArray)answers[withMotherAge[0]]["findings"]!).Remove(Finding(answers[withMotherAge[0]]["findings"]!, "KS106"));
        ((JsonArray)answers[withMotherAge[1]]["findings"]!).Add(new JsonObject { ["rule"] = "KS107", ["verdict"] = "violated" });
        string excepted = withMotherAge.Skip(2).First(id => (string)Finding(answers[id]["findings"]!, "KS106")!["verdict"]! == "excepted");
        Finding(answers[excepted]["findings"]!, "KS106")!["verdict"] = "violated";
        string accepted = (string)fixture.Vectors.First(v => (string)v["disposition"]! == "accept")["id"]!;
        answers[accepted]["disposition"] = "reject";
        string unanswered = (string)fixture.Vectors[^1]["id"]!;
        answers.Remove(unanswered);

        ToolRun run = Score(Write("planted.ndjson", answers.Values.Select(a => a.ToJsonString())), "--format", "ndjson");

        Assert.Equal((1, ""), (run.Status, run.Error));
        Dictionary<string, JsonElement> differing = run.Lines.Where(l => l.TryGetProperty("vector", out _)).ToDictionary(l => l.GetProperty("vector").GetString()!);
        Assert.Equal(new[] { withMotherAge[0], withMotherAge[1], excepted, accepted, unanswered }.Order(), differing.Keys.Order());
        Assert.Equal("KS106", differing[withMotherAge[0]].GetProperty("missed")[0].GetProperty("rule").GetString());
        Assert.Equal("KS107", differing[withMotherAge[1]].GetProperty("extra")[0].GetProperty("rule").GetString());
        Assert.Equal("violated", differing[excepted].GetProperty("other")[0].GetProperty("answered").GetProperty("verdict").GetString());
        Assert.Equal("reject", differing[accepted].GetProperty("disposition").GetProperty("answered").GetString());
        Assert.False(differing[unanswered].GetProperty("answered").GetBoolean());

        JsonElement[] rules = [.. run.Lines.Where(l => l.TryGetProperty("rule", out _))];
        Assert.Equal(["KS106", "KS107"], rules.Where(r => r.GetProperty("missed").GetInt32() + r.GetProperty("extra").GetInt32() + r.GetProperty("other").GetInt32() > 0).Select(r => r.GetProperty("rule").GetString()));
        JsonElement score = run.Lines[^1].GetProperty("score");
        Assert.Equal((fixture.Vectors.Length - 5, 1), (score.GetProperty("agreed").GetInt32(), score.GetProperty("unanswered").GetInt32()));
    }

    [Theory]
    [InlineData("en", "missed: KS106", "extra: KS107 violated", "KS106: right", "By era of registration")]
    [InlineData("vi", "thiếu: KS106", "thừa: KS107 violated", "KS106: đúng", "Theo thời kỳ đăng ký")]
    public void The_report_names_what_differs(string language, params string[] said)
    {
        Dictionary<string, JsonNode> answers = Own();
        JsonArray findings = (JsonArray)answers[(string)fixture.Vectors.First(v => Finding(v["expected"]!, "KS106") is not null)["id"]!]["findings"]!;
        findings.Remove(Finding(findings, "KS106"));
        findings.Add(new JsonObject { ["rule"] = "KS107", ["verdict"] = "violated" });

        ToolRun run = CommandLine.Run("conformance", "score", fixture.Pack, Write(language + ".ndjson", answers.Values.Select(a => a.ToJsonString())), "--language", language);

        Assert.Equal(1, run.Status);
        Assert.All(said, s => Assert.Contains(s, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Answers_that_say_less_are_compared_in_what_they_say()
    {
        IEnumerable<string> brief = fixture.Vectors.Select(v => new JsonObject
        {
            ["id"] = (string)v["id"]!,
            ["findings"] = new JsonArray([.. v["expected"]!.AsArray().Select(f => new JsonObject { ["rule"] = (string)f!["rule"]! }), new JsonObject { ["rule"] = "KH101", ["verdict"] = "satisfied" }]),
        }.ToJsonString());

        Assert.Equal(0, Score(Write("brief.ndjson", brief)).Status);
    }

    [Theory]
    [InlineData("{", "is no JSON")]
    [InlineData("[]", "no JSON object")]
    [InlineData("{}", "\"id\"")]
    [InlineData("{\"id\":7,\"findings\":[]}", "\"id\" must be a text")]
    [InlineData("{\"id\":\"x\"}", "\"findings\" is missing")]
    [InlineData("{\"id\":\"x\",\"findings\":{}}", "\"findings\" is missing or no list")]
    [InlineData("{\"id\":\"x\",\"findings\":[1]}", "holds something that is no object")]
    [InlineData("{\"id\":\"x\",\"findings\":[{}]}", "a finding lacks \"rule\"")]
    [InlineData("{\"id\":\"x\",\"findings\":[{\"rule\":\"KS106\",\"verdict\":true}]}", "\"verdict\" must be a text")]
    [InlineData("{\"id\":\"\\ud800\",\"findings\":[]}", "is no JSON")]
    [InlineData("{\"id\":\"a\",\"findings\":[]}", "was answered on line 1")]
    public void Broken_answers_are_named_by_line_and_reason(string line, string reason)
    {
        ToolRun run = Score(Write("broken.ndjson", ["{\"id\":\"a\",\"findings\":[]}", "", line]));

        Assert.Equal(3, run.Status);
        Assert.Contains("line 3: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_to_other_vectors_are_told()
    {
        ToolRun run = Score(Write("other.ndjson", fixture.Answers.Append("{\"id\":\"nowhere\",\"findings\":[]}")));

        Assert.Equal((1, ""), (run.Status, run.Error));
        Assert.Contains("1 answers to vectors this pack does not have: nowhere", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Packs_that_are_none_are_wrong_usage()
    {
        string broken = Path.Combine(Path.GetDirectoryName(fixture.Pack)!, "broken");
        Directory.CreateDirectory(broken);
        string own = Write("few.ndjson", fixture.Answers.Take(1));

        Assert.Equal(2, CommandLine.Run("conformance", "score", broken, own).Status);
        foreach (string file in Directory.GetFiles(fixture.Pack)) File.Copy(file, Path.Combine(broken, Path.GetFileName(file)));
        File.AppendAllText(Path.Combine(broken, "vectors.ndjson"), "{}\n");
        Assert.Contains("is not the file", CommandLine.Run("conformance", "score", broken, own).Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandLine.Run("conformance", "score", fixture.Pack, broken + "/nothing").Status);
        Assert.Equal(2, CommandLine.Run("conformance", "export", "-o", Path.GetDirectoryName(fixture.Pack)!).Status);
        Assert.Equal(2, CommandLine.Run("conformance", "export", "nowhere", "-o", broken).Status);
    }

    [Fact]
    public void The_example_of_the_readme_is_a_vector_of_the_pack()
    {
        string readme = File.ReadAllText(Path.Combine(fixture.Pack, "README.md"));
        JsonNode vector = fixture.Vectors.First(v => (string)v["id"]! == "KS106.e004.digitisation");

        Assert.DoesNotContain("{catalogue}", readme, StringComparison.Ordinal);
        foreach (string key in vector.AsObject().Select(p => p.Key)) Assert.Contains($"`{key}`", readme, StringComparison.Ordinal);
        foreach (string part in new[] { "about", "era", "disposition" }) Assert.Contains($"\"{part}\":{vector[part]!.ToJsonString()}", readme, StringComparison.Ordinal);
        Assert.Contains(Finding(vector["expected"]!, "KS106")!.ToJsonString(), readme, StringComparison.Ordinal);
    }

    private string Write(string name, IEnumerable<string> lines) => fixture.WriteLines(name, lines);

    private ToolRun Score(string file, params string[] more) => CommandLine.Run(["conformance", "score", fixture.Pack, file, "--language", "en", .. more]);

    private Dictionary<string, JsonNode> Own()
        => fixture.Answers.Select(l => JsonNode.Parse(l)!).Where(a => a["id"] is not null).ToDictionary(a => (string)a["id"]!);

    private static JsonNode? Finding(JsonNode findings, string rule) => findings.AsArray().FirstOrDefault(f => (string)f!["rule"]! == rule);
}
