using System.Collections;
using System.Collections.Immutable;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Reconciling.Asking;
using CivilStatus.Validation.Registers.Reconciling.Storing;
using CivilStatus.Validation.Registers.Storage;
using DuckDB.NET.Data;

namespace CivilStatus.Validation.Registers.Reconciling.Matching;

/// <summary>
/// Chooses the pairs, best first: a common personal number, then fewest contradictions, spellings and gaps, then the canonical
/// order. A person of an entry gets one person at most; a person is born once, dies once, and may marry often.
/// </summary>
internal sealed class MatchPairing(StoreFile file, StoreFile results, ImmutableArray<PersonQuestion> questions)
{
    public void Run(IProgress<ReconcilingProgress>? progress, CancellationToken cancelled)
    {
        int principals = checked((int)file.Value<long>("SELECT count(*) FROM principals")), persons = checked((int)file.Value<long>("SELECT count(*) FROM rights"));
        var found = new BitArray(principals);
        Dictionary<EntryEvent, BitArray> once = questions.Select(q => q.Event).Where(e => e != EntryEvent.Marriage).Distinct().ToDictionary(e => e, _ => new BitArray(persons));
        HashSet<(uint Entry, uint Person)> twice = Twice(), taken = [];
        long total = results.Value<long>("SELECT count(*) FROM judged"), done = 0;
        using DuckDBAppender to = results.Appender("paired");
        foreach (StoreRow row in file.Rows($"""
            SELECT j.who, j.person, p.question, p.entry
            FROM judged j JOIN principals p ON p.who = j.who JOIN lefts e ON e.seq = p.entry JOIN rights r ON r.seq = j.person
            ORDER BY j.sameNumber DESC, j.contradicting, j.spelled, j.inexact, {CanonicalOrder.OfLefts("e", "p")}, {CanonicalOrder.OfRights("r")}
            """))
        {
            cancelled.ThrowIfCancellationRequested();
            (uint who, uint person, uint entry) = (row.Get<uint>(0), row.Get<uint>(1), row.Get<uint>(3));
            if (++done % 10_000 == 0) progress?.Report(new ReconcilingProgress(ReconcilingStep.Pairing, done, total));
            BitArray? had = once.GetValueOrDefault(questions[row.Get<byte>(2)].Event);
            if (found[(int)who] || (had is not null && had[(int)person])) continue;
            // Nobody marries herself.
            if (twice.Contains((entry, person)) && !taken.Add((entry, person))) continue;
            found[(int)who] = true;
            if (had is not null) had[(int)person] = true;
            results.Guard(() => to.CreateRow().AppendValue((uint?)who).AppendValue((uint?)person).EndRow());
        }
        results.Guard(to.Close);
    }

    private HashSet<(uint Entry, uint Person)> Twice()
        => [.. file.Rows("SELECT p.entry, j.person FROM judged j JOIN principals p ON p.who = j.who GROUP BY ALL HAVING count(*) > 1").Select(row => (row.Get<uint>(0), row.Get<uint>(1)))];
}
