using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing;

namespace CivilStatus.Benchmarks.Data;

/// <summary>Seeded entries of births and marriages, in turn, book by book: the same arguments give the same entries.</summary>
internal static class EntryStream
{
    private const ulong Seed = 2026;

    public static IEnumerable<Entry> Of(FindingLoad load, int partialPercent, int count) => Of(load, partialPercent, count, marriageEvery: 2);

    public static IEnumerable<Entry> Births(FindingLoad load, int partialPercent, int count) => Of(load, partialPercent, count, marriageEvery: int.MaxValue);

    private static IEnumerable<Entry> Of(FindingLoad load, int partialPercent, int count, int marriageEvery)
    {
        // Apart, so that slips and partial dates leave everything else as it is.
        SplitMix64 random = new(Seed), slips = new(Seed + 1), dates = new(Seed + 2);
        var homes = new HomeYears(random);
        BirthEntries births = new(random, new Books(random, homes));
        MarriageEntries marriages = new(random, new Books(random, homes));
        for (int i = 0; i < count; i++)
        {
            Entry entry = i % marriageEvery == marriageEvery - 1 ? marriages.Next() : births.Next();
            EntrySlips.Make(entry, load, i % 4 < 2, slips);
            PartialDates.Make(entry, partialPercent, dates);
            yield return entry;
        }
    }
}
