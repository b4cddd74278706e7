using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Tests.Loading;

namespace CivilStatus.Validation.Authoring.Tests.LawTables;

public sealed class BrokenLawTables : IDisposable
{
    private const string Wife = "law-tables/wife-minimum-age.json", Names = "law-tables/name-letters.json", Marriage = "law-tables/earlier-marriage-by-marriage-day.json";

    private readonly CatalogueCopy copy = new();

    public void Dispose() => copy.Dispose();

    /// <summary>File, what is replaced, by what; the code, JSON path and words of the message that must follow.</summary>
    public static TheoryData<string, string, string, string, string, string> Faults => new()
    {
        { Wife, "\"rule\": \"KH104\"", "\"rule\": \"KH199\"", Codes.DanglingReference, "$.rule", "KH104" },
        { Wife, "\"day\": \"marriageDate\"", "\"day\": \"marriageDay\"", Codes.BadValue, "$.day", "marriageDate" },
        { Wife, "\"day\": \"marriageDate\"", "\"day\": \"wife.name\"", Codes.BadValue, "$.day", "marriageDate" },
        { Wife, "\"event\": \"marriage\", \"wife\"", "\"event\": \"marriage\", \"wifes\"", Codes.ExampleRecord, "$.entry", "wifes" },
        { Wife, "\"wife.born\": \"day-14y\"", "\"wife.borne\": \"day-14y\"", Codes.DanglingReference, "$.rows[3].cases[0].facts.wife.borne", "wife.born" },
        { Wife, "\"wife.born\": \"day-14y\"", "\"wife.born\": \"day-14\"", Codes.BadValue, "$.rows[3].cases[0].facts.wife.born", "day-18y+1d" },
        { Wife, "\"wife.born\": \"day-14y\"", "\"marriageDate\": \"day\"", Codes.BadValue, "$.rows[3].cases[0].facts.marriageDate", "Leave it out" },
        { Wife, "\"wife.born\": \"day-14y\"", "\"entry.territory\": \"tonkin\"", Codes.BadValue, "$.rows[3].cases[0].facts.entry.territory", "Leave it out" },
        { Wife, "\"expect\": \"satisfied\"", "\"expect\": \"fine\"", Codes.BadValue, "$.rows[3].cases[0].expect", "notApplicable, satisfied" },
        { Wife, "\"exception\": \"dispensation\"", "\"exception\": \"indulgence\"", Codes.DanglingReference, "$.rows[4]", "district-permission" },
        { Wife, "\"registration\": \"review\"", "\"registrations\": \"review\"", Codes.DanglingReference, "$.rows[3]", "registration" },
        { Wife, "\"registration\": \"review\"", "\"registration\": \"reviews\"", Codes.BadValue, "$.rows[3].cases[1].expect.effects.registration", "review" },
        { Wife, "\"expect\": \"notApplicable\"", "\"cases\": []", Codes.BadValue, "$.rows[0]", "one of the two" },
        { Wife, "\"territory\": [\"tonkin\"]", "\"territory\": [\"tonquin\"]", Codes.DanglingReference, "$.rows[0].territory", "tonkin" },
        { Wife, "\"to\": \"1931-07-01\"", "\"to\": \"1931-06-30\"", Codes.LawTableGap, "$.rows[4]", "1931-06-30/1931-06-30" },
        { Wife, "\"to\": \"1931-07-01\"", "\"to\": \"1931-07-02\"", Codes.LawTableOverlap, "$.rows[4]", "1931-07-01 in tonkin" },
        { Wife, "\"to\": \"1931-07-01\"", "\"from\": \"1900-01-01\", \"to\": \"1931-07-01\"", Codes.LawTableGap, "$.rows[0]", "../1899-12-31" },
        { Wife, "\"from\": \"2015-01-01\"", "\"from\": \"2015-01-01\", \"to\": \"2027-01-01\"", Codes.LawTableGap, "$.rows", "2027-01-01/.." },
        { Wife, "\"rule\":", "\"rulez\": 1, \"rule\":", Codes.UnknownKey, "$.rulez", "rows" },
        { Wife, "\"to\": \"1931-07-01\",", "\"to\": \"1931-07-01\", \"until\": 1,", Codes.UnknownKey, "$.rows[0].until", "territory" },
        { Names, "\"role\": \"child.name\",", "", Codes.BadValue, "$.role", "forEach" },
        { Marriage, "\"day\": ", "\"role\": \"wife\", \"day\": ", Codes.BadValue, "$.role", "forEach" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_reported_where_it_stands_with_what_is_allowed(string file, string text, string by, string code, string path, string words)
    {
        copy.Replace(file, text, by);

        IReadOnlyList<Diagnostic> found = copy.Diagnostics();

        Diagnostic? fault = found.FirstOrDefault(d => d.Code == code && d.Place.File == file && d.Place.Path == path);
        Assert.True(fault is not null, $"{code} at {file} {path} is not among:\n{string.Join("\n", found.Select(d => d.Render("en")))}");
        Assert.Contains(words, fault.Render("en"), StringComparison.Ordinal);
        Assert.Equal(Severity.Error, fault.Severity);
    }

    [Fact]
    public void A_table_on_which_the_law_never_changes_is_refused()
    {
        copy.Write(Names, """
            { "id": "name-letters", "title": { "vi": "Bảng", "en": "Table" }, "rule": "CH106", "role": "child.name", "day": "entry.date", "entry": { "event": "birth" },
              "rows": [ { "law": { "vi": "a", "en": "a" }, "expect": "notApplicable" } ] }
            """);

        Assert.Contains(copy.Diagnostics(), d => d.Code == Codes.BadValue && d.Place.File == Names && d.Place.Path == "$.rows");
    }

    [Theory]
    [InlineData("law-tables/wife-minimum-age.json", "parameters/marriage-age.female.json", "1883-10-03, 1931-07-01")]
    [InlineData("law-tables/same-sex-marriage.json", "rules/marriage/KH106-opposite-sex.json", "2001-01-01")]
    [InlineData("law-tables/name-letters.json", "rules/common/CH106-name-letters.json", "2017-01-01")]
    [InlineData("law-tables/full-birth-date.json", "rules/birth/KS103-birth-date-present.json", "2016-01-01")]
    [InlineData("law-tables/late-registration.json", "parameters/birth-deadline-shortest.json", "1998-10-25")]
    public void A_day_of_change_that_no_table_states_is_named(string table, string file, string days)
    {
        copy.Delete(table);

        Diagnostic missing = Assert.Single(copy.Diagnostics(), d => d.Place.File == file);

        Assert.Equal((Codes.LawTableMissing, Severity.Warning), (missing.Code, missing.Severity));
        Assert.Contains(days, missing.Render("en"), StringComparison.Ordinal);
    }
}
