using System.Text;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Authoring.Loading;

namespace CivilStatus.Validation.Authoring.Tests.Loading;

public sealed class BrokenCatalogues : IDisposable
{
    private const string Rule = "rules/marriage/KH107-married-before-registered.json", WithLaw = "rules/marriage/KH104-wife-minimum-age.json", Parameter = "parameters/marriage-age.male.json",
        Instrument = "instruments/52-2014-qh13.json", Table = "tables/personal-id-century.json", Timed = "tables/provinces.json", Profile = "profiles/digitisation.json", WithLoop = "rules/marriage/KH109-spouses-born-first.json",
        Levels = "parameters/competent-level.domestic.json", LateKind = "parameters/late-kind-in-force.json", WithItems = "rules/change/TD102-change-states-both.json";

    private readonly CatalogueCopy copy = new();

    public void Dispose() => copy.Dispose();

    /// <summary>File, what is replaced, by what; the code, JSON path and words of the one message that must follow, and whether it names the line.</summary>
    public static TheoryData<string, string, string, string, string, string> Faults => new()
    {
        { Rule, "\"kind\": \"impossible\",", "\"kind\": \"impossible\", \"kind\": \"unlawful\",", Codes.DuplicateKey, "$.kind", "stands twice" },
        { Rule, "\"status\": \"inForce\",", "\"status\": \"inForce\", \"colour\": \"red\",", Codes.UnknownKey, "$.colour", "appliesWhen" },
        { Rule, "\"require\":", "\"requires\":", Codes.MissingKey, "$", "\"require\"" },
        { Rule, "\"status\": \"inForce\",", "\"status\": 5,", Codes.WrongType, "$.status", "a text" },
        { Rule, "\"status\": \"inForce\",", "\"status\": \"active\",", Codes.BadValue, "$.status", "draft, preview, inForce, retired" },
        { Rule, "\"shape\": \"entry\",", "\"shape\": \"pair\",", Codes.BadValue, "$.shape", "entry" },
        { Rule, "\"event\": \"marriage\",", "\"event\": \"wedding\",", Codes.BadValue, "$.event", "marriage" },
        { Rule, "\"status\": \"inForce\",", "\"status\": \"inForce\"", Codes.NotJson, "", "not valid JSON" },
        { Rule, "\"name\": \"married-before-registered\"", "\"name\": \"marri\u0065\u0301d\"", Codes.NotComposed, "$.name", "NFC" },
        { Rule, "\"fields\": [\"marriageDate\"", "\"fields\": [\"marriagDate\"", Codes.DanglingReference, "$.fields[0]", "marriageDate" },
        { Rule, "\"require\": \"marriageDate <= entry.date\"", "\"require\": \"marriageDate <= entry.dat\"", Codes.ConditionWord, "$.require", "Did you mean \"entry.date\"" },
        { Rule, "\"require\": \"marriageDate <= entry.date\"", "\"require\": \"marriageDate.GetType() == entry.date\"", Codes.ConditionWord, "$.require", "position 14" },
        { Rule, "\"require\": \"marriageDate <= entry.date\"", "\"require\": \"marriageDate <= \\\"2000-01-01\\\"\"", Codes.ConditionConstruct, "$.require", "Date(\"1987-01-03\")" },
        { Rule, "\"require\": \"marriageDate <= entry.date\"", "\"require\": true", Codes.WrongType, "$.require", "a text" },
        { WithLaw, "\"minimumAge\": \"marriage-age.female\"", "\"minimumAge\": \"marriage-age.woman\"", Codes.DanglingReference, "$.parameters.minimumAge", "marriage-age.female" },
        { WithLaw, "\"instrument\": \"52-2014-qh13\"", "\"instrument\": \"52-2014\"", Codes.DanglingReference, "$.grounds", "52-2014-qh13" },
        { WithLaw, "\"lawDate\": \"marriageDate\",", "", Codes.LawDate, "$.lawDate", "lawDate" },
        { WithLaw, "\"lawDate\": \"marriageDate\"", "\"lawDate\": \"weddingDate\"", Codes.DanglingReference, "$.lawDate", "marriageDate" },
        { WithLaw, "{ \"field\": \"marriageDate\", \"from\": \"entry.date\" }", "{ \"field\": \"marriageDate\", \"from\": \"entry.day\" }", Codes.DanglingReference, "$.assume[0].from", "entry" },
        { WithLaw, "\"id\": \"district-permission\"", "\"id\": \"dispensation\"", Codes.DuplicateId, "$.exceptions", "different ids" },
        { WithLaw, "\"verification\": \"text\"", "\"verification\": \"sure\"", Codes.BadValue, "$.grounds[0].verification", "text, secondary, unverified, notLaw" },
        { WithLaw, "\"when\": \"Age(", "\"when\": \"Aeg(", Codes.ConditionWord, "$.exceptions[0].when", "Did you mean \"Age\"" },
        { WithLaw, "\"show\": { \"age\": \"Age(wife.born, marriageDate)\" }", "\"show\": { \"age\": \"Age(wife.born)\" }", Codes.ConditionSyntax, "$.show.age", "Age(husband.born, marriageDate)" },
        { WithLaw, "{age}", "{years}", Codes.Placeholder, "$.message.vi", "show" },
        { WithLoop, "\"person\": [\"husband\"", "\"person\": [\"groom\"", Codes.DanglingReference, "$.forEach.person", "husband, wife" },
        { WithLoop, "\"forEach\": {", "\"forEach\": { \"date\": [\"*\"],", Codes.BadValue, "$.forEach", "person, item, date, name, code, text" },
        { Parameter, "\"from\": \"1931-07-01\"", "\"from\": \"1931-07-32\"", Codes.BadValue, "$.values[1].from", "year-month-day" },
        { Parameter, "\"from\": \"1931-07-01\"", "\"from\": \"1958-11-17\"", Codes.BadValue, "$.values[1]", "first day that no longer belongs" },
        { Parameter, "\"from\": \"2015-01-01\"", "\"from\": \"2014-01-01\"", Codes.OverlappingValues, "$.values", "each day has one value" },
        { Parameter, "\"territory\": [\"tonkin\"]", "\"territory\": [\"north\"]", Codes.DanglingReference, "$.values", "cochinchina" },
        { Parameter, "\"unit\": \"completedYears\"", "\"unit\": \"years\"", Codes.BadValue, "$.unit", "completedYears, days, codes, truth" },
        { Parameter, "\"value\": 16", "\"value\": \"16\"", Codes.WrongType, "$.values[0].value", "a whole number" },
        { Parameter, "\"value\": 16", "\"value\": 16.5", Codes.WrongType, "$.values[0].value", "a whole number" },
        { Parameter, "\"value\": 16", "\"value\": [\"commune\"]", Codes.WrongType, "$.values[0].value", "a whole number" },
        { Levels, "\"value\": [\"commune\", \"mission\"]", "\"value\": \"commune\"", Codes.WrongType, "$.values[3].value", "a list" },
        { Levels, "\"value\": [\"commune\", \"mission\"]", "\"value\": []", Codes.BadValue, "$.values[3].value", "null" },
        { Levels, "\"value\": [\"commune\", \"mission\"]", "\"value\": [5]", Codes.WrongType, "$.values[3].value[0]", "a text" },
        { LateKind, "\"value\": false", "\"value\": \"no\"", Codes.WrongType, "$.values[2].value", "true or false" },
        { WithItems, "\"item\": [\"changes\"]", "\"item\": [\"adopters\"]", Codes.DanglingReference, "$.forEach.item", "changes" },
        { WithItems, "IsPresent(item.field) && IsPresent(item.from)", "IsPresent(item.fields) && IsPresent(item.from)", Codes.ConditionWord, "$.require", "Did you mean \"item.field\"" },
        { Instrument, "\"en\":", "\"fr\":", Codes.MissingLanguage, "$.title", "\"en\"" },
        { Instrument, "\"lastCheckedOn\": \"", "\"lastCheckedOn\": \"x", Codes.BadValue, "$.lastCheckedOn", "year-month-day" },
        { Instrument, "\"inForce\": [", "\"inForce\": \"2015-01-01\", \"x\": [", Codes.WrongType, "$.inForce", "a list" },
        { Instrument, "\"replaces\": [\"22-2000-qh10\"]", "\"replaces\": [\"22-2000\"]", Codes.DanglingReference, "$.replaces", "22-2000-qh10" },
        { Instrument, "\"replaces\": [\"22-2000-qh10\"]", "\"amends\": [\"52-2014-qh13\"]", Codes.DanglingReference, "$.amends", "22-2000-qh10" },
        { Timed, "\"from\": \"1991-08-12\"", "\"from\": \"1991-08-32\"", Codes.BadValue, "$.rows", "year-month-day" },
        { Timed, "\"from\": \"1991-08-12\"", "\"from\": \"2025-07-01\"", Codes.BadValue, "$.rows", "first day that no longer belongs" },
        { Timed, "\"to\": \"1975-12-27\"", "\"to\": \"1991-08-13\"", Codes.OverlappingValues, "$.rows", "hà giang" },
        { Timed, "\"columns\": [\"code\"", "\"columns\": [\"from\"", Codes.BadValue, "$.columns", "key, aliases, from and to" },
        { Table, "\"key\":", "\"code\":", Codes.MissingKey, "$.rows[0]", "\"key\"" },
        { Table, "\"key\": \"0\"", "\"key\": 0", Codes.WrongType, "$.rows[0].key", "a text" },
        { Profile, "\"impossible\": \"review\"", "\"impossible\": \"reject\"", Codes.Profile, "", "review or note" },
        { Profile, "\"impossible\": \"review\"", "\"impossible\": \"block\"", Codes.BadValue, "$.violated.impossible", "none, note, review, reject" },
        { Profile, "\"malformed\": \"review\",", "", Codes.MissingKey, "$.violated", "\"malformed\"" },
        { "catalogue.json", "\"placeholders\": \"placeholders\"", "\"placeholders\": \"blanks\"", Codes.DanglingReference, "$.conventions.placeholders", "placeholders" },
        { "catalogue.json", "\"column\": \"territory\"", "\"column\": \"region\"", Codes.DanglingReference, "$.conventions.readings", "territory" },
        { "catalogue.json", "\"28 February\"", "\"29 February\"", Codes.BadValue, "$.conventions.leapDayBirthday", "28 February, 1 March" },
        { "labels.json", "\"commune\": {", "\"ward\": {", Codes.DanglingReference, "$.codes[\"entry.officeLevel\"].ward", "entry.officeLevel" },
        { "labels.json", "\"commune\": {", "\"ward\": {", Codes.MissingKey, "$.codes[\"entry.officeLevel\"]", "commune" },
        { "labels.json", "\"fieldOfRole\":", "\"fieldOf\":", Codes.MissingKey, "$", "\"fieldOfRole\"" },
        { "labels.json", "\"late\":", "\"lat\":", Codes.MissingKey, "$.codes[\"entry.kind\"]", "\"late\"" },
        { "labels.json", "\"female\":", "\"girl\":", Codes.DanglingReference, "$.codes[\"sex\"].girl", "Remove the label" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_reported_where_it_stands_with_what_is_allowed(string file, string text, string by, string code, string path, string words)
    {
        int line = copy.Replace(file, text, by);

        IReadOnlyList<Diagnostic> found = copy.Diagnostics();

        Diagnostic? fault = found.FirstOrDefault(d => d.Code == code && d.Place.File == file && d.Place.Path.StartsWith(path, StringComparison.Ordinal));
        Assert.True(fault is not null, $"{code} at {file} {path} is not among:\n{string.Join("\n", found.Select(d => d.Render("en")))}");
        Assert.Contains(words, fault.Render("en"), StringComparison.Ordinal);
        Assert.NotEmpty(fault.Remedy.In("vi"));
        if (fault.Place.Line > 0) Assert.InRange(fault.Place.Line, 1, line + 1);
        Assert.DoesNotContain(copy.Folder, fault.Render("vi"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Rule, "\"status\": \"inForce\",", "\"status\": 5,")]
    [InlineData(Rule, "\"status\": \"inForce\",", "\"status\": \"inForce\", \"colour\": 1,")]
    [InlineData(Rule, "\"require\": \"marriageDate <= entry.date\"", "\"require\": \"DateTime.Now > asOf\"")]
    [InlineData(WithLaw, "\"verification\": \"text\"", "\"verification\": \"sure\"")]
    [InlineData(Parameter, "\"value\": 16", "\"value\": \"16\"")]
    public void The_line_is_that_of_the_value(string file, string text, string by)
    {
        int line = copy.Replace(file, text, by);

        Assert.Contains(copy.Diagnostics(), d => d.Place.File == file && d.Place.Line == line);
    }

    [Fact]
    public void A_file_whose_name_is_not_its_id_is_refused()
    {
        copy.Move(Instrument, "instruments/law-of-2014.json");

        Diagnostic fault = Assert.Single(copy.Diagnostics());

        Assert.Equal((Codes.FileName, "instruments/law-of-2014.json"), (fault.Code, fault.Place.File));
        Assert.Contains("52-2014-qh13.json", fault.Remedy.In("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_two_files_bear_is_refused()
    {
        copy.Copy(Rule, "rules/common/KH107-married-before-registered.json");

        Diagnostic fault = Assert.Single(copy.Diagnostics());

        Assert.Equal(Codes.DuplicateId, fault.Code);
    }

    [Fact]
    public void A_rule_id_under_two_names_is_refused()
    {
        copy.Write("rules/marriage/KH107-other.json", copy.Read(Rule).Replace("\"name\": \"married-before-registered\"", "\"name\": \"other\"", StringComparison.Ordinal));

        Assert.Contains(copy.Diagnostics(), d => d.Code == Codes.DuplicateId && d.Render("en").Contains("KH107", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("rules/notes.md")]
    [InlineData("laws/60-2014-qh13.json")]
    [InlineData("extra.json")]
    public void A_file_that_does_not_belong_is_reported(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(copy.At(file))!);
        copy.Write(file, "{}");

        Diagnostic fault = Assert.Single(copy.Diagnostics());

        Assert.Equal((Codes.FileName, file), (fault.Code, fault.Place.File));
    }

    [Theory]
    [InlineData("catalogue.json")]
    [InlineData("labels.json")]
    public void A_file_that_is_missing_is_named(string file)
    {
        copy.Delete(file);

        Assert.Contains(copy.Diagnostics(), d => d.Code == Codes.Unreadable && d.Render("en").Contains(file, StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_is_no_catalogue_is_refused()
    {
        CatalogueSource source = CatalogueLoader.Load(copy.At("rules"));

        Assert.Null(source.Catalogue);
        Assert.Equal(Codes.Unreadable, Assert.Single(source.Diagnostics).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    [InlineData("{} {}")]
    [InlineData("{\"id\": \"\\uD800\"}")]
    [InlineData("// comment\n{}")]
    public void A_file_with_something_else_in_it_is_refused_whatever_its_kind(string content)
    {
        string[] files = ["catalogue.json", "labels.json", Rule, Parameter, Instrument, Table, Profile];
        foreach (string file in files) copy.Write(file, content);

        IReadOnlyList<Diagnostic> found = copy.Diagnostics();

        Assert.All(files, file => Assert.Contains(found, d => d.Place.File == file));
    }

    [Fact]
    public void A_file_nested_without_end_is_refused()
    {
        copy.Write(Rule, string.Concat(Enumerable.Repeat("{\"a\":", 10_000)));

        Assert.Contains(copy.Diagnostics(), d => d.Code == Codes.NotJson && d.Place.File == Rule);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_refused()
    {
        File.WriteAllBytes(copy.At(Rule), Encoding.Latin1.GetBytes("{ \"id\": \"KH107é\" }"));

        Assert.Contains(copy.Diagnostics(), d => d.Code == Codes.NotJson && d.Place.File == Rule);
    }

    [Fact]
    public void One_run_reports_every_fault()
    {
        copy.Replace(Rule, "\"status\": \"inForce\",", "\"status\": 5, \"colour\": 1,");
        copy.Replace(WithLaw, "\"when\": \"Age(", "\"when\": \"Aeg(");
        copy.Replace(Parameter, "\"value\": 16", "\"value\": \"16\"");

        Assert.Subset(
            copy.Diagnostics().Select(d => (d.Code, d.Place.File)).ToHashSet(),
            new HashSet<(string, string)> { (Codes.WrongType, Rule), (Codes.UnknownKey, Rule), (Codes.ConditionWord, WithLaw), (Codes.WrongType, Parameter) });
    }

    [Fact]
    public void A_missing_language_of_a_rule_is_named()
    {
        copy.Replace(Rule, "\"en\":", "\"de\":");

        Assert.Contains(copy.Diagnostics(), d => d.Code == Codes.MissingLanguage && d.Place.File == Rule && d.Message.In("en").Contains("\"en\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Languages_with_different_placeholders_are_refused()
    {
        copy.Replace(WithLaw, "{age}", "…");

        Diagnostic fault = Assert.Single(copy.Diagnostics());

        Assert.Equal((Codes.Placeholder, WithLaw, "$.message"), (fault.Code, fault.Place.File, fault.Place.Path));
    }

    [Fact]
    public void A_limit_for_an_unknown_profile_is_refused()
    {
        copy.Replace("rules/common/CH102-real-dates.json", "\"profiles\": [\"digitisation\"]", "\"profiles\": [\"digitization\"]");

        Diagnostic fault = Assert.Single(copy.Diagnostics());

        Assert.Equal((Codes.DanglingReference, "$.atMost[0].profiles"), (fault.Code, fault.Place.Path));
        Assert.Contains("digitisation", fault.Remedy.In("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_example_about_a_role_that_the_rule_does_not_run_over_is_refused()
    {
        copy.Replace(WithLoop, "\"role\": \"husband\"", "\"role\": \"groom\"");

        Assert.Contains(copy.Diagnostics(), d => d.Code == Codes.DanglingReference && d.Place.File == WithLoop && d.Message.In("en").Contains("groom", StringComparison.Ordinal));
    }

    [Fact]
    public void An_example_about_a_field_that_the_event_does_not_have_is_refused()
    {
        copy.Replace("rules/common/CH102-real-dates.json", "\"role\": \"child.born\"", "\"role\": \"child.borne\"");

        Assert.Contains(copy.Diagnostics(), d => d.Code == Codes.DanglingReference && d.Message.In("en").Contains("child.borne", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_fault_of_a_value_names_its_line()
    {
        copy.Replace(WithLaw, "\"id\": \"district-permission\"", "\"id\": \"District permission\"");

        Diagnostic fault = Assert.Single(copy.Diagnostics(), d => d.Code == Codes.IdForm);

        Assert.Equal(copy.Read(WithLaw).Split('\n').Index().First(l => l.Item.Contains("District permission", StringComparison.Ordinal)).Index + 1, fault.Place.Line);
    }

    [Theory]
    [InlineData("\"verdict\": \"satisfied\"", "satisfied")]
    [InlineData("\"verdict\": \"violated\"", "violated")]
    [InlineData("\"verdict\": \"undecided\"", "undecided")]
    public void A_rule_without_an_example_for_a_verdict_is_refused(string verdict, string named)
    {
        copy.Write(Rule, copy.Read(Rule).Replace(verdict, "\"verdict\": \"notApplicable\"", StringComparison.Ordinal));

        Assert.Contains(copy.Diagnostics(), d => d.Code == Codes.ExampleMissing && d.Place.File == Rule && d.Message.In("en").Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public void An_exception_without_an_example_is_refused()
    {
        copy.Write(WithLaw, copy.Read(WithLaw).Replace("\"exception\": \"district-permission\"", "\"exception\": \"dispensation\"", StringComparison.Ordinal));

        Assert.Contains(copy.Diagnostics(), d => d.Code == Codes.ExampleMissing && d.Message.In("en").Contains("district-permission", StringComparison.Ordinal));
    }

    [Fact]
    public void An_example_with_an_unknown_field_is_refused()
    {
        copy.Replace(Rule, "\"event\": \"marriage\", \"", "\"event\": \"marriage\", \"wedding\": \"x\", \"");

        Assert.Contains(copy.Diagnostics(), d => d.Code == Codes.ExampleRecord && d.Message.In("en").Contains("wedding", StringComparison.Ordinal));
    }

    [Fact]
    public void An_example_that_fails_says_what_was_expected_and_what_came()
    {
        copy.Replace(Rule, "\"require\": \"marriageDate <= entry.date\"", "\"require\": \"marriageDate >= entry.date\"");
        CatalogueSource source = CatalogueLoader.Load(copy.Folder);

        ExampleReport report = ExampleRunner.Run(source);

        Assert.Contains(report.Failures, f => f.Place.File == Rule && f.Place.Line > 0 && f.Message.In("en").Contains("expected Satisfied, got Violated", StringComparison.Ordinal));
        Assert.All(report.Failures, f => Assert.Equal((Codes.ExampleFailed, Rule), (f.Code, f.Place.File)));
    }

    [Fact]
    public void A_territory_of_the_conventions_that_is_no_leaf_is_refused()
    {
        copy.Replace("catalogue.json", "\"north\": [\"tonkin\"", "\"north\": [\"tonquin\"");

        Assert.Contains(copy.Diagnostics(), d => d.Code == Codes.DanglingReference && d.Message.In("en").Contains("tonquin", StringComparison.Ordinal));
    }

    [Fact]
    public void A_catalogue_without_territories_is_refused_since_no_rule_would_be_asked()
    {
        copy.Replace("catalogue.json", "\"leaves\": [\"tonkin\", \"annamNorth\", \"annamSouth\", \"cochinchina\"]", "\"leaves\": []");

        Assert.Contains(copy.Diagnostics(), d => d.Place is { File: "catalogue.json", Path: "$.conventions.territories.leaves" });
    }
}
