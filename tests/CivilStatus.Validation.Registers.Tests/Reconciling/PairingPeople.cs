using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Reconciling;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Registers.Tests.Reconciling;

public sealed class PairingPeople
{
    [Property(MaxTest = 30)]
    public void So_that_nobody_left_would_make_a_better_pair(int seed)
    {
        (List<Entry> entries, List<Entry> persons) = TwoDatabases.Of(seed);

        ReconciledPair[] found = Reconciled.Of(entries, persons);

        Assert.Equal(entries.Sum(NaiveReconciling.PrincipalsOf), found.Count(p => p.Left is not null));
        Assert.All(found.Where(p => p is { Left: not null, Right: not null }), p => Assert.NotNull(RankOf(p)));
        AssertNothingBetterIsLeft(found);
    }

    [Property(MaxTest = 12)]
    public void Whatever_the_order_of_the_input_and_the_threads(int seed)
    {
        (List<Entry> entries, List<Entry> persons) = TwoDatabases.Of(seed);
        string[] found = [.. Reconciled.Of(entries, persons, new RegisterOptions { Threads = 2, MemoryMegabytes = 2048 }).Select(Reconciled.Words).Order(StringComparer.Ordinal)];
        Entry[] left = [.. entries], right = [.. persons];
        new Random(seed).Shuffle(left);
        new Random(seed + 1).Shuffle(right);

        Assert.Equal(found, Reconciled.Of(left, right, new RegisterOptions { Threads = 1, MemoryMegabytes = 512 }).Select(Reconciled.Words).Order(StringComparer.Ordinal));
    }

    [Property(MaxTest = 6)]
    public void Also_where_the_run_was_broken_off_and_went_on(int seed)
    {
        (List<Entry> entries, List<Entry> persons) = TwoDatabases.Of(seed);

        Assert.Equal(Reconciled.Of(entries, persons).Select(Reconciled.Words), Reconciled.Of(entries, persons, broken: true).Select(Reconciled.Words));
    }

    [Property(MaxTest = 15)]
    public void And_the_class_says_what_the_rule_says(int seed)
    {
        (List<Entry> entries, List<Entry> persons) = TwoDatabases.Of(seed);

        Assert.All(Reconciled.Of(entries, persons).Where(p => p.Verdict is not null), p => Assert.Contains(p.Verdict!.Value, p.Class switch
        {
            ReconciledClass.Agrees => [Verdict.Satisfied],
            ReconciledClass.Compatible => [Verdict.Satisfied, Verdict.Undecided],
            ReconciledClass.DiffersBySpelling => [Verdict.Excepted, Verdict.Undecided],
            _ => (Verdict[])[Verdict.Violated],
        }));
    }

    [Property(MaxTest = 15)]
    public void One_to_one_for_births_and_deaths(int seed)
    {
        (List<Entry> entries, List<Entry> persons) = TwoDatabases.Of(seed);
        ReconciledPair[] pairs = [.. Reconciled.Of(entries, persons).Where(p => p is { Left: not null, Right: not null })];

        Assert.All(pairs.Where(p => p.Left!.Entry.Event != EntryEvent.Marriage).GroupBy(p => (p.Left!.Entry.Event, p.Right!.Record)), g => Assert.Single(g));
        Assert.All(pairs.GroupBy(p => (p.Left!.Record, p.Right!.Record)), g => Assert.Single(g));
        Assert.All(pairs.GroupBy(p => (p.Left!.Record, p.Left.Role)), g => Assert.Single(g));
    }

    [Fact]
    public void Where_too_many_share_a_key_each_is_compared_with_some_and_that_is_told()
    {
        using var folder = new TemporaryFolder();
        using Reconciliation store = Reconciliation.Open(folder.Path, ReconcilingRules.Catalogue, ReconcilingRules.Profile, Reconciled.AsOf, new RegisterOptions { BlockLimit = 3, BlockReach = 1 });
        for (int i = 0; i < 5; i++)
        {
            store.Append(store.Prepare(new Entry(EntryEvent.Birth) { ["child.name"] = "Vũ Thị An", ["child.born"] = "19/11/1999" }, i, "")!);
            store.Append(store.PreparePerson(new Entry(EntryLayout.Person) { ["name"] = "Vũ Thị An", ["born"] = "19/11/1999" }, i, ""));
        }
        store.Commit("done");
        store.Match();

        Assert.Equal((1, 5, 5), store.CrowdedKeys());
        Assert.Equal(5, store.Pairs(_ => { }).Count(p => p is { Left: not null, Right: not null }));
    }

    // No entry and person that are both free, or worse off, would make a better pair.
    private static void AssertNothingBetterIsLeft(ReconciledPair[] found)
    {
        foreach (ReconciledPair entry in found.Where(p => p.Left is not null))
            foreach (ReconciledPair person in found.Where(p => p.Right is not null))
            {
                if (NaiveReconciling.Judge(QuestionOf(entry.Left!), entry.Left!.Entry, person.Right!.Person) is not { } possible) continue;
                EntryEvent its = entry.Left.Entry.Event;
                if (found.Any(p => p.Left?.Record == entry.Left.Record && p.Right?.Record == person.Right.Record)) continue;
                bool entryIsWorse = entry.Right is null || RankOf(entry)!.Value.CompareTo(possible) > 0;
                ReconciledPair? has = its == EntryEvent.Marriage ? null : found.FirstOrDefault(p => p.Left?.Entry.Event == its && p.Right?.Record == person.Right.Record);
                bool personIsWorse = has is null || RankOf(has)!.Value.CompareTo(possible) > 0;
                Assert.False(entryIsWorse && personIsWorse, $"{Reconciled.Words(entry)} could have {Reconciled.Words(person)}");
            }
    }

    private static (int Number, int Contradicting, int Spelled, int Inexact)? RankOf(ReconciledPair pair) => NaiveReconciling.Judge(QuestionOf(pair.Left!), pair.Left!.Entry, pair.Right!.Person);

    private static Evaluation.Sets.SetQuestion QuestionOf(ReconciledLeft left)
        => Evaluation.Sets.SetQuestion.Of(ReconcilingRules.Rule).First(q => q.Layout.Event == left.Entry.Event && q.Role == left.Role);
}
