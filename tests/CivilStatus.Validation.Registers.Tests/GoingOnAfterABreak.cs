using CivilStatus.Validation.Records;
using NodaTime;

namespace CivilStatus.Validation.Registers.Tests;

public sealed class GoingOnAfterABreak : IDisposable
{
    private static readonly LocalDate AsOf = new(2026, 11, 29);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_a_killed_process_had_committed_is_there_and_nothing_else()
    {
        List<Entry> entries = [.. Enumerable.Range(0, 20).SelectMany(SmallRegisters.Of)];
        string killed = folder.PathOf("killed");
        Directory.CreateDirectory(killed);
        using (RegisterStore store = Open("live"))
        {
            foreach (Entry entry in entries.Take(50)) store.Append(entry, 1, "");
            store.Commit("50");
            foreach (Entry entry in entries.Skip(50)) store.Append(entry, 1, "");
            // The files as a process that is killed now leaves them.
            foreach (string file in Directory.GetFiles(folder.PathOf("live"))) File.Copy(file, Path.Combine(killed, Path.GetFileName(file)));
        }

        using RegisterStore after = Open("killed");

        Assert.Equal(("50", 50), (after.Position, after.EntryCount));
    }

    [Fact]
    public void A_run_that_was_ended_while_a_rule_was_asked_goes_on_with_that_rule()
    {
        List<Entry> entries = [.. Enumerable.Range(0, 10).SelectMany(SmallRegisters.Of)];
        Found[] whole = Ask("whole", entries, []);
        List<string> asked = [];

        Found[] broken = Ask("broken", entries, ["T103", "T105"], asked);

        Assert.NotEmpty(whole);
        Assert.Equal(whole, broken);
        Assert.Equal(["T101", "T102", "T103", "T103", "T104", "T105", "T105", "T106"], asked);
    }

    [Fact]
    public void What_was_found_among_fewer_entries_is_forgotten()
    {
        List<Entry> entries = [.. Enumerable.Range(0, 10).SelectMany(SmallRegisters.Of)];
        Found[] whole = Ask("whole", entries, []);
        Ask("part", entries.Take(30), []);

        using RegisterStore store = Open("part");
        foreach (Entry entry in entries.Skip(30)) store.Append(entry, 0, "");
        store.Commit("");
        store.Ask(SetRules.Profile, AsOf);

        Assert.Equal(whole, store.Findings(SetRules.Profile, AsOf).Select(Found.Of));
    }

    private Found[] Ask(string name, IEnumerable<Entry> entries, string[] endAt, List<string>? asked = null)
    {
        using (RegisterStore store = Open(name))
        {
            foreach (Entry entry in entries) store.Append(entry, 0, "");
            store.Commit("");
        }
        foreach (string rule in endAt)
        {
            using RegisterStore store = Open(name);
            using var end = new CancellationTokenSource();
            var progress = new Progress(p =>
            {
                if (p.Total == 0 && asked is not null && asked.LastOrDefault() != p.Rule) asked.Add(p.Rule);
                if (p.Rule == rule) end.Cancel();
            });
            Assert.Throws<OperationCanceledException>(() => store.Ask(SetRules.Profile, AsOf, progress, end.Token));
            asked?.Add("");
        }
        using RegisterStore last = Open(name);
        last.Ask(SetRules.Profile, AsOf, new Progress(p =>
        {
            if (p.Total == 0 && asked is not null && asked.LastOrDefault() != p.Rule) asked.Add(p.Rule);
        }));
        asked?.RemoveAll(a => a.Length == 0);
        return [.. last.Findings(SetRules.Profile, AsOf).Select(Found.Of)];
    }

    private RegisterStore Open(string name) => RegisterStore.Open(folder.PathOf(name), SetRules.Catalogue, new RegisterOptions());

    private sealed class Progress(Action<RegisterProgress> told) : IProgress<RegisterProgress>
    {
        public void Report(RegisterProgress value) => told(value);
    }
}
