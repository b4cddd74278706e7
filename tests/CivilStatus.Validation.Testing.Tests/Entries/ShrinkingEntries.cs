using System.Globalization;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.Breaches;
using CivilStatus.Validation.Testing.Entries;

namespace CivilStatus.Validation.Testing.Tests.Entries;

/// <summary>Smaller entries are still what the first one was, down to the smallest.</summary>
public sealed class ShrinkingEntries
{
    [Fact]
    public void Valid_entries_stay_valid()
    {
        foreach ((EntryEvent entryEvent, _) in EntryEvents.All)
        {
            ValidEntry entry = ValidEntries.Of(entryEvent, Era.Of(entryEvent)[^2], new SplitMix64(7));

            Assert.All(EntryArb.Shrink(entry), smaller => Assert.Empty(National.Findings(smaller.ToEntry(), smaller.AsOf)));
            Assert.True(Written(Smallest(entry)) < Written(entry));
        }
    }

    [Theory]
    [MemberData(nameof(BreachesAreBreaches.Rules), MemberType = typeof(BreachesAreBreaches))]
    public void Breaches_stay_breaches_in_no_other_company(string rule)
    {
        BreachingEntry entry = new Breach(National.Catalogue.Rule(rule)!, null).Breaching(new SplitMix64(3)), smallest = Smallest(entry);

        Assert.Contains(National.Ask(rule, smallest.ToEntry(), smallest.AsOf), f => f.Verdict == Verdict.Violated);
        Assert.All(smallest.Others, o => Assert.Contains(o, entry.Others));
        Assert.True(Written(smallest) < Written(entry), smallest.ToString());
    }

    [Theory]
    [MemberData(nameof(BreachesAreBreaches.Exceptions), MemberType = typeof(BreachesAreBreaches))]
    public void Exceptions_stay_exceptions(string rule, string exception)
    {
        ExceptedEntry smallest = Smallest(new Breach(National.Catalogue.Rule(rule)!, exception).Excepted(new SplitMix64(3)));

        Assert.Contains(National.Ask(rule, smallest.ToEntry(), smallest.AsOf), f => f.Exception?.Id == exception && f.Verdict != Verdict.Violated);
    }

    [Fact]
    public void What_is_left_of_a_breach_is_what_it_is_about()
    {
        BreachingEntry smallest = Smallest(new Breach(National.Catalogue.Rule("KS104")!, null).Breaching(new SplitMix64(1)));

        Assert.NotNull(smallest["entry.date"]);
        Assert.NotNull(smallest["child.born"]);
        Assert.Null(smallest["mother.born"]);
    }

    [Fact]
    public void The_same_entry_shrinks_in_the_same_order()
    {
        BreachingEntry Drawn() => new Breach(National.Catalogue.Rule("KS106")!, null).Breaching(new SplitMix64(5));

        Assert.Equal(EntryArb.Shrink(Drawn()).Select(e => e.ToJson()), EntryArb.Shrink(Drawn()).Select(e => e.ToJson()));
    }

    [Fact]
    public void Entries_that_are_handed_out_can_be_changed_without_harm()
    {
        ValidEntry entry = ValidEntries.Of(EntryEvent.Birth, Era.Of(EntryEvent.Birth)[3], new SplitMix64(1));
        string before = entry.ToJson();

        entry.ToEntry()["child.name"] = "Ai đó";

        Assert.Equal(before, entry.ToJson());
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"as of {entry.AsOf:uuuu-MM-dd}: {before}"), entry.ToString(), StringComparison.Ordinal);
    }

    // What FsCheck comes to where every smaller entry fails as well.
    private static T Smallest<T>(T entry)
        where T : TestEntry
    {
        while (EntryArb.Shrink(entry).FirstOrDefault() is { } smaller) entry = smaller;
        return entry;
    }

    private static int Written(TestEntry entry) => EntryCopy.Written(entry.ToEntry()).Count();
}
