using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Reconciling;
using NodaTime;

namespace CivilStatus.Validation.Registers.Tests.Reconciling;

/// <summary>Runs a reconciliation over entries and persons at hand.</summary>
internal static class Reconciled
{
    public static readonly LocalDate AsOf = new(2026, 11, 29);

    public static ReconciledPair[] Of(IEnumerable<Entry> entries, IEnumerable<Entry> persons, RegisterOptions? options = null, bool broken = false)
    {
        using var folder = new TemporaryFolder();
        Entry[] left = [.. entries], right = [.. persons];
        if (broken)
        {
            using Reconciliation first = Open();
            for (int i = 0; i < left.Length; i++) Append(first, first.Prepare(left[i], i, ""));
            first.Commit("left");
            // Not committed, so it never was there.
            for (int i = 0; i < right.Length; i++) Append(first, first.PreparePerson(right[i], i, ""));
        }
        using (Reconciliation store = Open())
        {
            Assert.Equal(broken ? "left" : null, store.Position);
            if (!broken)
                for (int i = 0; i < left.Length; i++) Append(store, store.Prepare(left[i], i, ""));
            for (int i = 0; i < right.Length; i++) Append(store, store.PreparePerson(right[i], i, ""));
            store.Commit("done");
            store.Match();
            if (!broken) return Read(store);
        }
        using Reconciliation again = Open();
        again.Match();
        return Read(again);

        Reconciliation Open() => Reconciliation.Open(folder.Path, ReconcilingRules.Catalogue, ReconcilingRules.Profile, AsOf, options ?? new RegisterOptions());

        static void Append(Reconciliation to, ReconcilingRow? row)
        {
            if (row is not null) to.Append(row);
        }

        static ReconciledPair[] Read(Reconciliation from)
        {
            var faults = new List<string>();
            ReconciledPair[] pairs = [.. from.Pairs(f => faults.Add(f.Exception.Message))];
            Assert.Empty(faults);
            return pairs;
        }
    }

    /// <summary>A pair in words: what is in it, not where it stood.</summary>
    public static string Words(ReconciledPair pair)
        => $"{pair.Class} {pair.Verdict} {pair.OtherEntries} {pair.Left?.Role} {(pair.Left is { } left ? Content(left.Entry) : "")} / {(pair.Right is { } right ? Content(right.Person) : "")} / {string.Join(';', pair.Fields.Select(f => $"{f.Field}={f.Difference}"))}";

    // The id only tells copies apart.
    private static string Content(Entry entry) => string.Join('|', Enumerable.Range(0, entry.SlotCount).Where(s => entry.PathAt(s) != "id").Select(s => entry[s]));
}
