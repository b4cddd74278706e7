using CivilStatus.Validation.Records;
using FsCheck.Xunit;
using NodaTime;

namespace CivilStatus.Validation.Registers.Tests;

public sealed class FindingTheSame
{
    private static readonly LocalDate AsOf = new(2026, 11, 29);

    [Property(MaxTest = 12)]
    public void As_a_search_that_puts_every_entry_beside_every_other(int seed)
    {
        List<Entry> entries = SmallRegisters.Of(seed);

        Found[] found = Find(entries, new RegisterOptions());

        Assert.Equal(Sorted(NaiveSearch.Of(entries, AsOf)), Sorted(found.Select(WithoutOrderInGroups)));
    }

    [Property(MaxTest = 6)]
    public void Whatever_the_order_of_the_input_the_threads_and_the_memory(int seed)
    {
        List<Entry> entries = SmallRegisters.Of(seed);
        Found[] found = Find(entries, new RegisterOptions { Threads = 2, MemoryMegabytes = 4096 });
        Entry[] shuffled = [.. entries];
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(found, Find(shuffled, new RegisterOptions { Threads = 1, MemoryMegabytes = 512 }));
    }

    [Property(MaxTest = 6)]
    public void Where_the_hashes_of_different_keys_are_the_same(int seed)
    {
        List<Entry> entries = SmallRegisters.Of(seed);

        Assert.Equal(Find(entries, new RegisterOptions()), Find(entries, new RegisterOptions(), hash: key => (ulong)key.Length % 2));
    }

    [Property(MaxTest = 6)]
    public void Where_the_intake_was_broken_off_and_went_on(int seed)
    {
        List<Entry> entries = SmallRegisters.Of(seed);

        Assert.Equal(Find(entries, new RegisterOptions()), Find(entries, new RegisterOptions(), breakAt: entries.Count / 2));
    }

    private static Found[] Find(IReadOnlyList<Entry> entries, RegisterOptions options, Func<string, ulong>? hash = null, int breakAt = -1)
    {
        using var folder = new TemporaryFolder();
        if (breakAt >= 0)
        {
            using RegisterStore broken = RegisterStore.Open(folder.Path, SetRules.Catalogue, options, hash);
            for (int i = 0; i < breakAt; i++) broken.Append(entries[i], i, "");
            broken.Commit($"{breakAt}");
            // Not committed, so it never was there.
            for (int i = breakAt; i < entries.Count; i++) broken.Append(entries[i], i, "");
        }
        using RegisterStore store = RegisterStore.Open(folder.Path, SetRules.Catalogue, options, hash);
        for (int i = int.Parse(store.Position ?? "0", System.Globalization.CultureInfo.InvariantCulture); i < entries.Count; i++) store.Append(entries[i], i, "");
        store.Commit($"{entries.Count}");
        store.Ask(SetRules.Profile, AsOf);
        Assert.Empty(store.Diagnostics());
        Found[] found = [.. store.Findings(SetRules.Profile, AsOf).Select(Found.Of)];
        Assert.Equal(found.Length, store.Counts().Sum(c => c.Count));
        return found;
    }

    // The naive search names all of a group at once.
    private static Found WithoutOrderInGroups(Found found) => found.Rule == "T104"
        ? found with { First = "", Other = string.Join(' ', $"{found.First} {found.Other}".Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)) }
        : found;

    private static IEnumerable<string> Sorted(IEnumerable<Found> found) => found.Select(f => f.ToString()).Order(StringComparer.Ordinal);
}
