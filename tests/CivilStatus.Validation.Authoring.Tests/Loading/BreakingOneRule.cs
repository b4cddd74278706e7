using CivilStatus.Validation.Authoring.Diagnostics;

namespace CivilStatus.Validation.Authoring.Tests.Loading;

/// <summary>One rule file, broken in more than thirty ways.</summary>
public sealed class BreakingOneRule : IDisposable
{
    private const string File = "rules/marriage/KH104-wife-minimum-age.json", Require = "\"require\": \"Age(wife.born, marriageDate) >= parameter.minimumAge\"";

    /// <summary>What is replaced, by what; code and JSON path of the message.</summary>
    private static readonly (string Text, string By, string Code, string Path)[] Ways =
    [
        ("\"status\": \"inForce\",", "\"status\": \"inForce\"", Codes.NotJson, ""),
        ("\"status\": \"inForce\",", "\"status\": \"inForce\", \"status\": \"draft\",", Codes.DuplicateKey, "$.status"),
        ("\"status\": \"inForce\",", "\"status\": \"inForce\", \"colour\": \"red\",", Codes.UnknownKey, "$.colour"),
        ("\"require\":", "\"requires\":", Codes.MissingKey, "$"),
        ("\"kind\": \"unlawful\",", "", Codes.MissingKey, "$"),
        ("\"status\": \"inForce\",", "\"status\": 5,", Codes.WrongType, "$.status"),
        ("\"fields\": [\"wife.born\"", "\"fields\": \"wife.born\", \"x\": [\"wife.born\"", Codes.WrongType, "$.fields"),
        ("\"status\": \"inForce\",", "\"status\": \"active\",", Codes.BadValue, "$.status"),
        ("\"kind\": \"unlawful\"", "\"kind\": \"illegal\"", Codes.BadValue, "$.kind"),
        ("\"event\": \"marriage\",\n  \"shape\"", "\"event\": \"wedding\",\n  \"shape\"", Codes.BadValue, "$.event"),
        ("\"verification\": \"text\"", "\"verification\": \"sure\"", Codes.BadValue, "$.grounds[0].verification"),
        ("\"lawDate\": \"marriageDate\"", "\"lawDate\": \"marriageDate\", \"inForce\": [{ \"from\": \"2015-02-30\" }]", Codes.BadValue, "$.inForce[0].from"),
        ("\"lawDate\": \"marriageDate\"", "\"lawDate\": \"marriageDate\", \"inForce\": [{ \"from\": \"2015-01-01\", \"to\": \"2015-01-01\" }]", Codes.BadValue, "$.inForce[0]"),
        ("\"lawDate\": \"marriageDate\"", "\"lawDate\": \"marriageDate\", \"forEach\": { \"person\": [] }", Codes.BadValue, "$.forEach"),
        ("\"name\": \"wife-minimum-age\"", "\"name\": \"wife-minimum-a\u0302ge\"", Codes.NotComposed, "$.name"),
        ("\"title\": { \"vi\":", "\"title\": { \"fr\":", Codes.MissingLanguage, "$.title"),
        ("\"id\": \"KH104\"", "\"id\": \"kh 104\"", Codes.IdForm, "$.id"),
        ("\"name\": \"wife-minimum-age\"", "\"name\": \"wife-age\"", Codes.FileName, ""),
        ("\"id\": \"district-permission\"", "\"id\": \"dispensation\"", Codes.DuplicateId, "$.exceptions[1].id"),
        ("\"minimumAge\": \"marriage-age.female\"", "\"minimumAge\": \"marriage-age.woman\"", Codes.DanglingReference, "$.parameters.minimumAge"),
        ("\"instrument\": \"52-2014-qh13\"", "\"instrument\": \"52-2014\"", Codes.DanglingReference, "$.grounds[0].instrument"),
        ("\"lawDate\": \"marriageDate\"", "\"lawDate\": \"weddingDate\"", Codes.DanglingReference, "$.lawDate"),
        ("\"lawDate\": \"marriageDate\"", "\"lawDate\": \"marriageDate\", \"atMost\": [{ \"effect\": \"note\", \"profiles\": [\"digitization\"] }]", Codes.DanglingReference, "$.atMost[0].profiles"),
        ("\"exception\": \"district-permission\"", "\"exception\": \"permission\"", Codes.DanglingReference, "$.examples"),
        ("\"lawDate\": \"marriageDate\",", "", Codes.LawDate, "$"),
        ("{age}", "{years}", Codes.Placeholder, "$.message.vi"),
        ("{age}", "…", Codes.Placeholder, "$.message"),
        ("\"id\": \"dispensation\",", "\"id\": \"dispensation\", \"when\": \"true\",", Codes.DuplicateKey, "$.exceptions[0].when"),
        (Require, "\"require\": \"\"", Codes.ConditionSyntax, "$.require"),
        (Require, "\"require\": \"Aeg(wife.born, marriageDate) >= 18\"", Codes.ConditionWord, "$.require"),
        (Require, "\"require\": \"Age(wife.birth, marriageDate) >= 18\"", Codes.ConditionWord, "$.require"),
        (Require, "\"require\": \"Age(wife.born, marriageDate) >= parameter.age\"", Codes.ConditionWord, "$.require"),
        (Require, "\"require\": \"Age(wife.born) >= 18\"", Codes.ConditionSyntax, "$.require"),
        (Require, "\"require\": \"Age(wife.born, marriageDate) + 1 >= 18\"", Codes.ConditionWord, "$.require"),
        (Require, "\"require\": \"wife.sex == \\\"woman\\\"\"", Codes.ConditionCode, "$.require"),
        (Require, "\"require\": \"wife.born < \\\"2000-01-01\\\"\"", Codes.ConditionConstruct, "$.require"),
        (Require, "\"require\": \"" + new string('(', 70) + "true" + new string(')', 70) + "\"", Codes.ConditionSize, "$.require"),
        ("\"verdict\": \"satisfied\"", "\"verdict\": \"right\"", Codes.BadValue, "$.examples[0].expect.verdict"),
        ("\"event\": \"marriage\", \"wife\"", "\"event\": \"marriage\", \"wedding\": \"x\", \"wife\"", Codes.ExampleRecord, "$.examples"),
        ("\"id\": \"dispensation\",", "\"id\": \"dispensation\", \"effect\": \"reject\",", Codes.Ground, "$.exceptions[0].effect"),
    ];

    private readonly CatalogueCopy copy = new();

    public void Dispose() => copy.Dispose();

    [Fact]
    public void Each_way_gives_its_own_message_with_place_and_remedy_in_both_languages()
    {
        copy.KeepOnlyRule(File);
        string whole = copy.Read(File);
        var messages = new List<(string Vi, string En)>();
        foreach ((string text, string by, string code, string path) in Ways)
        {
            copy.Write(File, whole);
            copy.Replace(File, text, by);

            IReadOnlyList<Diagnostic> found = copy.Diagnostics();

            Diagnostic? fault = found.FirstOrDefault(d => d.Code == code && d.Place.File == File && d.Place.Path.StartsWith(path, StringComparison.Ordinal));
            Assert.True(fault is not null, $"{by}: {code} at {path} is not among:\n{string.Join("\n", found.Select(d => d.Render("en")))}");
            Assert.True(fault.Place.Line > 0 || code == Codes.FileName, $"{by}: {fault.Render("en")} names no line");
            Assert.All(new[] { "vi", "en" }, language => Assert.NotEmpty(fault.Remedy.In(language)));
            Assert.NotEqual(fault.Message.In("vi"), fault.Message.In("en"));
            messages.Add((fault.Message.In("vi"), fault.Message.In("en")));
        }
        Assert.True(Ways.Length >= 30);
        Assert.Equal(Ways.Length, messages.Select(m => m.Vi).Distinct().Count());
        Assert.Equal(Ways.Length, messages.Select(m => m.En).Distinct().Count());
    }
}
