using System.Collections.Frozen;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Tests.Sampling;
using NodaTime;

namespace CivilStatus.Validation.Tests.Sdk;

public class SwappingValidators
{
    private const int Threads = 16, Validations = 1_000_000, Swaps = 100;

    private static readonly LocalDate AsOf = new(2026, 11, 23);

    [Fact]
    public void While_sixteen_threads_validate_every_result_is_that_of_one_bundle_whole()
    {
        // Two editions that answer differently: in the second a breach of every kind has no effect.
        Catalogues.Catalogue national = TestCatalogue.National;
        Catalogues.Catalogue lenient = national with { Version = "lenient", Profiles = [.. national.Profiles.Select(p => p with { Violated = FrozenDictionary<RuleKind, Effect>.Empty, Undecided = FrozenDictionary<RuleKind, Effect>.Empty })] };
        Catalogues.Catalogue[] editions = [national, lenient];
        Entry[] entries = [.. Enumerable.Range(0, 8).Select(i => EntrySamples.Entry(new Draw(i), EntryEvents.All[i].Event).Entry()), .. Enumerable.Range(0, 56).Select(Sound)];
        int[][] expected = [.. editions.Select(c => new Validator(c)).Select(v => entries.Select(e => Told(v.Validate(e, v.Profile("digitisation"), AsOf))).ToArray())];
        Assert.NotEqual(expected[0], expected[1]);
        Validator[] ready = [.. editions.Select(c => new Validator(c))];
        var swappable = new SwappableValidator(new Validator(national));
        long done = 0, wrong = 0;
        var served = new long[editions.Length];

        Thread[] workers = [.. Enumerable.Range(0, Threads).Select(w => new Thread(() => Work(w)))];
        foreach (Thread worker in workers) worker.Start();
        for (int swap = 1; swap <= Swaps; swap++)
        {
            // One after every hundredth of the work, so that all of them fall into it.
            while (Volatile.Read(ref done) < (long)Validations * swap / (Swaps + 1)) Thread.Yield();
            // Now and then one whose rules are only made ready while it is already asked.
            if (swap % 20 < editions.Length) ready[swap % editions.Length] = new Validator(editions[swap % editions.Length]);
            swappable.Exchange(ready[swap % editions.Length]);
        }
        foreach (Thread worker in workers) worker.Join();

        Assert.Equal(0, wrong);
        Assert.Equal(Validations, done);
        Assert.All(served, s => Assert.True(s > Validations / 10));

        void Work(int worker)
        {
            var mine = new long[editions.Length];
            for (int i = worker; i < Validations; i += Threads)
            {
                Validator validator = swappable.Current;
                int edition = validator.Catalogue.Version == "lenient" ? 1 : 0, entry = i % entries.Length;
                int told = Told(validator.Validate(entries[entry], validator.Profile("digitisation"), AsOf));
                if (told != expected[edition][entry]) Interlocked.Increment(ref wrong);
                mine[edition]++;
                Interlocked.Increment(ref done);
            }
            for (int edition = 0; edition < mine.Length; edition++) Interlocked.Add(ref served[edition], mine[edition]);
        }
    }

    private static Entry Sound(int number) => new(EntryEvent.Death)
    {
        ["entry.number"] = $"{number}",
        ["entry.book"] = "01",
        ["entry.date"] = "02/02/1990",
        ["entry.signatory"] = "Lê Văn A",
        ["entry.signatoryTitle"] = "Chủ tịch",
        ["deceased.name"] = "Lê Văn Tám",
        ["deceased.born"] = number % 8 == 0 ? "1860" : "1920",
        ["deathDate"] = "01/02/1990",
        ["deathPlace"] = "tại nhà",
    };

    // All that tells one answer from another, in a number: a million texts would take longer than the validations.
    private static int Told(ValidationResult result)
    {
        var told = new HashCode();
        told.Add(result.Disposition);
        told.Add(result.Faults.Length);
        foreach (Finding finding in result.Findings)
        {
            told.Add(finding.Rule.Id, StringComparer.Ordinal);
            told.Add(finding.Role, StringComparer.Ordinal);
            told.Add(finding.Verdict);
            told.Add(finding.Effect);
        }
        return told.ToHashCode();
    }
}
