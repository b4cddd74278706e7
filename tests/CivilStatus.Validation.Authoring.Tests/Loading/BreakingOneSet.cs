using CivilStatus.Validation.Authoring.Diagnostics;

namespace CivilStatus.Validation.Authoring.Tests.Loading;

/// <summary>Rules over sets whose entries would never stand beside each other as the rule says.</summary>
public sealed class BreakingOneSet : IDisposable
{
    private const string Pairs = "rules/set/SO104-one-entry-per-event.json", Neighbours = "rules/set/SO103-dates-ascend.json", Groups = "rules/set/SO105-placeholder-date-run.json", WithPersons = "rules/set/SO110-databases-agree.json";

    private readonly CatalogueCopy copy = new();

    public void Dispose() => copy.Dispose();

    [Theory]
    [InlineData(Pairs, "\"year(child.born)?\"", "\"years(child.born)?\"", "$.set.keys[2]", "with ? at the end")]
    [InlineData(Pairs, "\"year(child.born)?\"", "\"year(child.birth)?\"", "$.set.keys[2]", "No entry ever has the key")]
    [InlineData(Pairs, "\"name(mother.name)\", \"year(child.born)?\"", "\"name(mother.name)?\", \"year(child.born)?\"", "$.set.keys[2]", "at most one term with ?")]
    [InlineData(Pairs, "[\"id(child.personalId)\"]", "[\"id(child.personalId)?\"]", "$.set.keys[4]", "beside others")]
    [InlineData(Neighbours, "year(entry.number)\"]]", "year(entry.number)?\"]]", "$.set.keys[0]", "only for pair or persons")]
    [InlineData(Neighbours, "\"order\": [\"number(entry.number)\"]", "\"order\": [\"text(entry.number)\"]", "$.set.order", "number(…), day(…) or year(…) only")]
    [InlineData(Groups, "\"value\": \"entry.date\"", "\"value\": \"entry.number\"", "$.set.value", "no date field")]
    [InlineData(WithPersons, "\"year(person.born) = year(born)\"", "\"year(person.born) = year(born)?\"", "$.set.keys[2]", "not with persons of the population database")]
    public void Each_way_is_told_with_its_place_and_what_is_allowed(string file, string text, string by, string path, string told)
    {
        copy.KeepOnlyRule(file);
        copy.Replace(file, text, by);

        IReadOnlyList<Diagnostic> found = copy.Diagnostics();

        Assert.Contains(found, d => d.Code == Codes.BadValue && d.Place.File == file && d.Place.Path.StartsWith(path, StringComparison.Ordinal) && d.Place.Line > 0
            && d.Render("en").Contains(told, StringComparison.Ordinal) && d.Render("vi") != d.Render("en"));
    }
}
