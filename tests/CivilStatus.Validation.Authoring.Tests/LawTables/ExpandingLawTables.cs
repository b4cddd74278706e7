using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Authoring.LawTables;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Authoring.Tests.Loading;
using CivilStatus.Validation.Findings;

namespace CivilStatus.Validation.Authoring.Tests.LawTables;

public sealed class ExpandingLawTables : IDisposable
{
    private const string Table = "law-tables/test.json";

    private static readonly string[] Territories = ["tonkin", "annamNorth", "annamSouth", "cochinchina"];

    private readonly CatalogueCopy copy = new();

    public void Dispose() => copy.Dispose();

    [Fact]
    public void The_day_before_the_day_and_the_day_after_are_asked_in_each_territory()
    {
        Example[] cases = Cases("""
            { "to": "1990-05-01", "law": { "vi": "a", "en": "a" }, "expect": "notApplicable" },
            { "from": "1990-05-01", "law": { "vi": "b", "en": "b" }, "cases": [ { "facts": { "wife.born": "day-17y+1d" }, "expect": "violated" } ] }
            """);

        string[] days = ["30/04/1990", "01/05/1990", "02/05/1990"];
        Assert.Equal(days.SelectMany(d => Territories.Select(t => (d, t))), cases.Select(c => (c.Entry!["marriageDate"]!, c.Entry["entry.territory"]!)));
        Assert.Equal(["01/05/1973", "02/05/1973", "03/05/1973"], cases.Select(c => c.Entry!["wife.born"]).Distinct());
        Assert.All(cases, c => Assert.Equal(c.Entry!["marriageDate"] == "30/04/1990" ? Verdict.NotApplicable : Verdict.Violated, Assert.Single(c.Expectations).Verdict));
        Assert.Equal("Law table test, 30/04/1990, tonkin, wife.born = 01/05/1973", cases[0].Name.In("en"));
    }

    [Fact]
    public void A_row_with_one_verdict_asks_the_cases_of_every_row_and_a_table_without_cases_its_entry()
    {
        Example[] cases = Cases("""
            { "to": "1990-05-01", "law": { "vi": "a", "en": "a" }, "cases": [ { "facts": { "wife.born": "1960" }, "expect": "satisfied" } ] },
            { "from": "1990-05-01", "to": "1991-05-01", "law": { "vi": "b", "en": "b" }, "cases": [ { "facts": { "wife.born": "1961" }, "expect": "satisfied" }, { "facts": { "wife.born": "1960" }, "expect": "violated" } ] },
            { "from": "1991-05-01", "law": { "vi": "c", "en": "c" }, "expect": "undecided" }
            """);
        Example[] bare = Cases("""
            { "to": "1990-05-01", "law": { "vi": "a", "en": "a" }, "expect": "satisfied" },
            { "from": "1990-05-01", "law": { "vi": "b", "en": "b" }, "expect": "violated" }
            """);

        Assert.Equal(["1960", "1961"], cases.Where(c => c.Entry!["marriageDate"] == "01/05/1991" && c.Entry["entry.territory"] == "tonkin").Select(c => c.Entry!["wife.born"]));
        Assert.Equal(12, bare.Length);
    }

    [Fact]
    public void Rows_of_groups_and_leaves_are_told_apart()
    {
        Example[] cases = Cases("""
            { "to": "1990-05-01", "territory": ["south", "annamNorth"], "law": { "vi": "a", "en": "a" }, "expect": "satisfied" },
            { "from": "1990-05-01", "territory": ["south", "annamNorth"], "law": { "vi": "b", "en": "b" }, "expect": "violated" },
            { "territory": ["tonkin"], "law": { "vi": "c", "en": "c" }, "expect": "notApplicable" }
            """);

        Assert.Equal(
            [("tonkin", Verdict.NotApplicable), ("annamNorth", Verdict.Violated), ("annamSouth", Verdict.Violated), ("cochinchina", Verdict.Violated)],
            cases.Where(c => c.Entry!["marriageDate"] == "01/05/1990").Select(c => (c.Entry!["entry.territory"]!, c.Expectations[0].Verdict)));
    }

    [Fact]
    public void A_rule_that_says_something_else_fails_with_the_day_and_the_territory()
    {
        copy.Replace("parameters/marriage-age.female.json", "\"to\": \"1960-01-13\"", "\"to\": \"1960-01-12\"");
        copy.Replace("parameters/marriage-age.female.json", "\"from\": \"1960-01-13\"", "\"from\": \"1960-01-12\"");
        copy.Replace("parameters/marriage-age-permitted.female.json", "\"to\": \"1960-01-13\"", "\"to\": \"1960-01-12\"");
        copy.Replace("parameters/marriage-age-permitted.female.json", "\"from\": \"1960-01-13\"", "\"from\": \"1960-01-12\"");

        string[] failures = [.. ExampleRunner.Run(CatalogueLoader.Load(copy.Folder)).Failures.Where(f => f.Code == Diagnostics.Codes.LawTableFailed).Select(f => f.Render("en"))];

        Assert.Contains(failures, f => f.StartsWith("law-tables/wife-minimum-age.json(", StringComparison.Ordinal)
            && f.Contains("Law table wife-minimum-age, 12/01/1960, tonkin, wife.born = 13/01/1942: expected Excepted, got Satisfied", StringComparison.Ordinal));
        Assert.All(failures, f => Assert.Contains("12/01/1960", f, StringComparison.Ordinal));
    }

    [Fact]
    public void An_effect_that_differs_fails()
    {
        copy.Replace("rules/common/CH106-name-letters.json", "\"to\": \"2017-01-01\"", "\"to\": \"2017-01-02\"");

        string[] failures = [.. ExampleRunner.Run(CatalogueLoader.Load(copy.Folder)).Failures.Select(f => f.Render("en"))];

        Assert.Contains(failures, f => f.Contains("name-letters, 01/01/2017, tonkin", StringComparison.Ordinal) && f.Contains("expected the effect Review in profile registration, got Note", StringComparison.Ordinal));
    }

    private Example[] Cases(string rows)
    {
        copy.Write(Table, $$"""
            { "id": "test", "title": { "vi": "Bảng", "en": "Table" }, "rule": "KH104", "day": "marriageDate", "entry": { "event": "marriage", "wife": { "name": "Trần Thị Bình" } }, "rows": [ {{rows}} ] }
            """);
        CatalogueSource source = CatalogueLoader.Load(copy.Folder);
        Assert.Empty(source.Diagnostics.Select(d => d.Render("en")));
        return [.. LawTableCases.Of(source.LawTables.Single(t => t.Id == "test"), source.Catalogue!.Conventions)];
    }
}
