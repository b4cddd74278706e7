namespace CivilStatus.Validation.Testing.Tests.Slices;

/// <summary>The class of a person is what comparing the person with the birth entry shows.</summary>
public sealed class PersonsAreOfTheirClass(SmallSlice slice) : IClassFixture<SmallSlice>
{
    [Fact]
    public void Every_birth_and_every_person_has_one()
    {
        var classes = slice.Classes.Select(SmallSlice.Json).ToArray();
        string[] births = [.. slice.Drafts.Where(d => d.Entry.Event == Records.EntryEvent.Birth && d.Book.Drafts.Contains(d)).Select(d => d.Id)];
        Assert.Equal(births, classes.Where(c => c.ContainsKey("entry")).Select(c => c["entry"]).Order(StringComparer.Ordinal));
        Assert.Equal(slice.Persons.Select(p => SmallSlice.Json(p)["personalId"]), classes.Where(c => c.ContainsKey("person")).Select(c => c["person"]));
        Assert.Equal(["agrees", "compatible", "differs", "differsBySpelling", "onlyLeft", "onlyRight"], classes.Select(c => c["class"]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_is_what_the_comparison_shows()
    {
        var entries = slice.Drafts.ToDictionary(d => d.Id);
        var persons = slice.Persons.Select(SmallSlice.Json).ToDictionary(p => p["personalId"]);
        foreach (Dictionary<string, string> c in slice.Classes.Select(SmallSlice.Json).Where(c => c.ContainsKey("person") && c.ContainsKey("entry")))
        {
            var (entry, person) = (entries[c["entry"]].Entry, persons[c["person"]]);
            string born = entry["child.born"] is [_, _, _, _, '-', ..] iso ? string.Join('/', iso.Split('-').Reverse()) : entry["child.born"]!;
            string[] differing =
            [
                .. new[] { ("name", entry["child.name"]), ("sex", entry["child.sex"]), ("born", born), ("mother", entry["mother.name"]), ("father", entry["father.name"]) }
                    .Where(f => person.GetValueOrDefault(f.Item1) != f.Item2).Select(f => f.Item1),
            ];
            string message = $"{c["entry"]} {c["class"]}: {string.Join(',', differing)}";
            if (c["class"] == "agrees") Assert.True(differing.Length == 0, message);
            else if (c["class"] == "differsBySpelling") Assert.True(differing.Contains("name"), message);
            else Assert.True(differing.Contains(c["field"]), message);
            if (c["class"] == "compatible" && c["field"] == "born") Assert.True(born.EndsWith(person["born"], StringComparison.Ordinal) || person["born"].EndsWith(born, StringComparison.Ordinal), message);
        }
    }
}
