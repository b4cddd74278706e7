using System.Collections.Concurrent;
using System.Collections.Immutable;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Intake;
using CivilStatus.Validation.Registers.Reconciling.Asking;
using CivilStatus.Validation.Registers.Reconciling.Storing;
using CivilStatus.Validation.Registers.Storage;
using DuckDB.NET.Data;

namespace CivilStatus.Validation.Registers.Reconciling.Matching;

/// <summary>Keeps, of the candidates, those that may be one person, and how well each fits.</summary>
internal sealed class MatchJudging(StoreFile file, StoreFile results, PairJudge judge, ImmutableArray<PersonQuestion> questions, RegisterOptions options)
{
    private const int BatchSize = 128;

    public void Run(IProgress<ReconcilingProgress>? progress, CancellationToken cancelled)
    {
        long total = file.Value<long>($"SELECT count(*) FROM {MatchCandidates.Table}"), done = 0;
        IEnumerable<Candidate[]> batches = file
            .Rows($"SELECT c.who, c.person, p.question, e.json, r.json FROM {MatchCandidates.Table} c JOIN principals p ON p.who = c.who JOIN lefts e ON e.seq = p.entry JOIN rights r ON r.seq = c.person")
            .Select(row => new Candidate(row.Get<uint>(0), row.Get<uint>(1), row.Get<byte>(2), row.Bytes(3), row.Bytes(4))).Chunk(BatchSize);
        using DuckDBAppender to = results.Appender("judged");
        foreach (Judged[] some in Partitioner.Create(batches, EnumerablePartitionerOptions.NoBuffering).AsParallel()
            .WithCancellation(cancelled).WithDegreeOfParallelism(options.Threads).WithExecutionMode(ParallelExecutionMode.ForceParallelism)
            .WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(Judge))
        {
            results.Guard(() =>
            {
                foreach (Judged one in some) Append(to, one);
            });
            done += some.Length;
            progress?.Report(new ReconcilingProgress(ReconcilingStep.Comparing, done, total));
        }
        results.Guard(to.Close);
    }

    private Judged[] Judge(Candidate[] candidates) => [.. candidates.Select(c =>
    {
        Entry entry = StoredRecord.Read(c.Entry), person = PersonRecord.Read(c.Person);
        return new Judged(c, judge.Judge(questions[c.Question], entry, person));
    })];

    private static void Append(DuckDBAppender to, Judged one)
    {
        if (one.Judgement is not { } its) return;
        to.CreateRow().AppendValue((uint?)one.Candidate.Who).AppendValue((uint?)one.Candidate.Whom).AppendValue((bool?)its.SameNumber)
            .AppendValue((byte?)its.Contradicting).AppendValue((byte?)its.Spelled).AppendValue((byte?)its.Inexact).EndRow();
    }

    private sealed record Candidate(uint Who, uint Whom, int Question, byte[] Entry, byte[] Person);

    private sealed record Judged(Candidate Candidate, Judgement? Judgement);
}
