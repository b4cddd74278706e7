using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.Names;
using FsCheck;
using FsCheck.Fluent;

namespace CivilStatus.Validation.Testing.Tests;

public sealed class NamesDatesAndTexts
{
    public static TheoryData<string> Peoples() => [.. NameGen.Peoples];

    public static TheoryData<string> Encodings() => [.. TextGen.Encodings];

    /// <summary>The names of every people are names to the catalogue, and sound ones.</summary>
    [Theory]
    [MemberData(nameof(Peoples))]
    public void Names_of_a_people_are_in_its_letters(string people)
    {
        Assert.All(NameGen.Of(people).Sample(100), name =>
        {
            Assert.Equal(people, name.People);
            Assert.Equal(Composition.Compose(name.Name), name.Name);
            var entry = new Entry(EntryEvent.Birth);
            (entry["child.name"], entry["child.ethnicity"], entry["child.sex"]) = (name.Name, people, name.IsMale ? "male" : "female");
            foreach (string rule in new[] { "CH106", "CH107", "CH108", "CH119" })
                Assert.DoesNotContain(National.Ask(rule, entry, National.Catalogue.PublishedOn), f => f.Verdict == Verdict.Violated);
        });
    }

    [Fact]
    public void There_are_many_peoples_and_unknown_ones_are_refused()
    {
        Assert.Equal(22, NameGen.Peoples.Length);
        Assert.Contains("Ê-đê", Assert.Throws<ArgumentException>(() => NameGen.Of("Sao Hỏa")).Message, StringComparison.Ordinal);
        Assert.True(NameGen.Any().Sample(200).Select(n => n.People).Distinct().Count() > 15);
    }

    [Theory]
    [InlineData("Nguyễn Thị Hòa")]
    [InlineData("H'Hen Niê")]
    [InlineData("An")]
    public void Other_spellings_are_other_texts_of_the_same_name(string name)
    {
        string[] spelled = [.. NameGen.Spelled(name).Sample(80)];

        Assert.DoesNotContain(name, spelled);
        Assert.Contains(Composition.DecomposeText(name) == name ? name + " " : Composition.DecomposeText(name), spelled);
        Assert.True(spelled.Distinct().Count() > 1);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Damaged_texts_are_what_the_encoding_makes_of_the_original(string encoding)
    {
        DamagedText[] texts = [.. TextGen.Damaged(encoding).Sample(100)];

        Assert.All(texts, t => Assert.NotEqual(t.Original, t.Text));
        Assert.All(texts, t => Assert.Equal(t.Text, TextGen.DamagedBy(t.Original, encoding)));
        int noticed = texts.Count(t => Notices(t.Text));
        Assert.True(noticed >= 40, $"{noticed} of 100 are noticed.");
        Assert.DoesNotContain(texts, t => Notices(t.Original));
    }

    [Fact]
    public void Known_damage_is_as_it_is_seen()
    {
        Assert.Equal("NguyÔn V¨n Th¬m", TextGen.DamagedBy("Nguyễn Văn Thơm", "tcvn3"));
        Assert.Equal("Nguyeãn Vaên An", TextGen.DamagedBy("Nguyễn Văn An", "vni"));
        Assert.Throws<ArgumentException>(() => TextGen.Damaged("utf-9"));
    }

    [Fact]
    public void Dates_mean_what_they_say()
    {
        var reader = new PartialDateReader(AgeWords.None, default);
        Assert.All(DateGen.Partial(1900, 2030).Sample(2000), date => Assert.Equal(date.Days, reader.Read(date.Text, DayRange.Whole).Days));
        Assert.All(DateGen.Exact(1950, 1960).Sample(200), date => Assert.True(date.Precision == DatePrecision.Day && date.IsReal && date.Days.IsExact && date.Year is >= 1950 and <= 1960));
        Assert.All(DateGen.Unreadable().Sample(100), date => Assert.NotEqual(DateProblem.None, reader.Read(date.Text, DayRange.Whole).Problem));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateGen.Partial(0, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateGen.Exact(1990, 1980));
    }

    [Fact]
    public void What_properties_take_comes_with_shrinkers_that_end()
    {
        Ends(CivilStatusArbitraries.Dates());
        Ends(CivilStatusArbitraries.DamagedTexts());
        Ends(CivilStatusArbitraries.Names());
        Ends(CivilStatusArbitraries.ValidEntries());
        Ends(CivilStatusArbitraries.BreachingEntries());
        Ends(CivilStatusArbitraries.ExceptedEntries());
    }

    private static void Ends<T>(Arbitrary<T> arbitrary)
    {
        foreach (T drawn in arbitrary.Generator.Sample(5))
        {
            T smallest = drawn;
            int steps = 0;
            while (arbitrary.Shrinker(smallest).Cast<object>().FirstOrDefault() is T smaller)
            {
                smallest = smaller;
                Assert.True(++steps < 500, $"{drawn} shrinks without end.");
            }
        }
    }

    private static bool Notices(string text)
    {
        var entry = new Entry(EntryEvent.Birth);
        entry["child.name"] = text;
        return National.Ask("CH107", entry, National.Catalogue.PublishedOn).Any(f => f.Verdict == Verdict.Violated);
    }
}
