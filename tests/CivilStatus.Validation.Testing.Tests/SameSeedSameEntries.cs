using CivilStatus.Validation.Records;
using FsCheck;
using FsCheck.Fluent;

namespace CivilStatus.Validation.Testing.Tests;

/// <summary>What a seed gives stays the same: on every run, and from one version to the next unless the catalogue changes.</summary>
public sealed class SameSeedSameEntries
{
    [Fact]
    public void A_replayed_property_sees_the_same_entries()
    {
        Assert.Equal(Seen(EntryArb.Valid(), 1), Seen(EntryArb.Valid(), 1));
        Assert.Equal(Seen(EntryArb.Breaching(), 2), Seen(EntryArb.Breaching(), 2));
        Assert.Equal(Seen(EntryArb.Excepted(), 3), Seen(EntryArb.Excepted(), 3));
        Assert.NotEqual(Seen(EntryArb.Valid(), 1), Seen(EntryArb.Valid(), 4));
    }

    [Fact]
    public void Eras_are_those_of_the_law()
    {
        Era[] marriages = [.. Era.Of(EntryEvent.Marriage)];

        Assert.Contains(marriages, e => e.From == new NodaTime.LocalDate(1960, 1, 13));
        Assert.Contains(marriages, e => e.From == new NodaTime.LocalDate(2015, 1, 1));
        Assert.All(marriages.Zip(marriages.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
        Assert.All(EntryEvents.All, e => Assert.True(Era.Of(e.Event).Length > 5));
        Assert.Equal(marriages[^1], Era.At(EntryEvent.Marriage, new NodaTime.LocalDate(2090, 1, 1)));
        Assert.Equal(marriages[0], Era.At(EntryEvent.Marriage, new NodaTime.LocalDate(1700, 1, 1)));
        Assert.True(marriages[^1].AsOf >= marriages[^1].From);
    }

    private static List<string> Seen<T>(Arbitrary<T> entries, ulong seed)
        where T : TestEntry
    {
        var seen = new List<string>();
        Check.One(Config.QuickThrowOnFailure.WithReplay(seed, 1).WithMaxTest(30), Prop.ForAll(entries, e =>
        {
            seen.Add(e.ToJson());
            return true;
        }));
        return seen;
    }
}
