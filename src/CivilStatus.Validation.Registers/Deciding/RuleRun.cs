using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation.Sets;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Candidates;
using CivilStatus.Validation.Registers.Storage;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Rules.Sets;
using NodaTime;

namespace CivilStatus.Validation.Registers.Deciding;

/// <summary>Asks one rule of all entries of a store. What it finds is kept all at once, so that a killed run asks only the rule it was at again.</summary>
internal sealed class RuleRun(StoreFile file, StoreFile results, RecordFile records, Catalogue catalogue, Rule rule, ImmutableArray<Question> questions, RegisterOptions options)
{
    private const int BatchSize = 128;

    private readonly KeyReader keys = new(catalogue);
    private readonly Validator validator = new(catalogue with { Rules = [rule] });

    /// <summary>Asks it.</summary>
    /// <param name="profile">What entries are checked for.</param>
    /// <param name="asOf">The day that counts as today.</param>
    /// <param name="progress">Is told of what was decided.</param>
    /// <param name="cancelled">Ends it; nothing is kept then.</param>
    public void Ask(Profile profile, LocalDate asOf, IProgress<RegisterProgress>? progress, CancellationToken cancelled)
    {
        try
        {
            results.InTransaction(() =>
            {
                foreach (Question question in questions) Ask(question, profile, asOf, progress, cancelled);
                results.Run("INSERT INTO done VALUES (?)", rule.Id);
            });
        }
        finally
        {
            CandidateTable.Drop(file);
            PairCandidates.Drop(file);
        }
    }

    private void Ask(Question question, Profile profile, LocalDate asOf, IProgress<RegisterProgress>? progress, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        progress?.Report(new RegisterProgress(rule.Id, question.Asked.Role, 0, 0));
        CandidateTable.Create(file);
        switch (question.Kind)
        {
            case SetKind.Next:
                NeighbourCandidates.Find(file, question);
                break;
            case SetKind.Group:
                GroupCandidates.Find(file, question);
                break;
            default:
                PairCandidates.Find(file, question, options);
                TellOfLargeBlocks(question);
                break;
        }
        cancelled.ThrowIfCancellationRequested();
        long total = file.Value<long>($"SELECT count(*) FROM {CandidateTable.Name}"), decided = 0;
        var faults = new SortedDictionary<string, long>(StringComparer.Ordinal);
        using (var decider = new CandidateDecider(question, records, validator, keys, profile, asOf))
        using (var found = new FindingRows(results, question))
        {
            foreach (Decided some in Undisturbed(Decide(decider, question, cancelled)))
            {
                foreach (FoundRow row in some.Findings) found.Append(row);
                foreach (string fault in some.Faults) faults[fault] = faults.GetValueOrDefault(fault) + 1;
                decided += some.Count;
                progress?.Report(new RegisterProgress(rule.Id, question.Asked.Role, decided, total));
            }
            found.Close();
        }
        foreach ((string fault, long times) in faults) Tell(SetDiagnosticKind.Fault, fault, null, times);
        if (question.Kind == SetKind.Group) GroupCandidates.KeepMembers(results, question);
    }

    private IEnumerable<Decided> Decide(CandidateDecider decider, Question question, CancellationToken cancelled)
    {
        IEnumerable<Candidate[]> batches = CandidateRows.Of(file).Chunk(BatchSize);
        // The order does not matter: what is found is put in order when it is read.
        return Partitioner.Create(batches, EnumerablePartitionerOptions.NoBuffering).AsParallel()
            .WithCancellation(cancelled).WithDegreeOfParallelism(options.Threads).WithExecutionMode(ParallelExecutionMode.ForceParallelism)
            .WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(decider.Decide);
    }

    // What fails on one of several threads is told as it failed.
    private static IEnumerable<Decided> Undisturbed(IEnumerable<Decided> decided)
    {
        using IEnumerator<Decided> each = decided.GetEnumerator();
        while (true)
        {
            try
            {
                if (!each.MoveNext()) yield break;
            }
            catch (AggregateException exception)
            {
                ExceptionDispatchInfo.Throw(exception.Flatten().InnerExceptions[0]);
            }
            yield return each.Current;
        }
    }

    private void TellOfLargeBlocks(Question question)
    {
        foreach ((int key, long size, ulong example, string? role, bool lacksValue) in PairCandidates.LargeBlocks(file).ToArray())
        {
            Entry entry = records.Read(example).Entry(CellMaps.Of(file));
            ResolvedKey its = question.Asked.Keys[key];
            Entry one = role is null ? entry : PersonOfEntry.Of(entry, role);
            IReadOnlyList<KeyText> texts = one.Layout == question.First ? keys.First(its, one) : [];
            if (texts.Count == 0 && one.Layout == question.Other) texts = keys.Other(its, one);
            string? text = texts.Count == 0 ? null : texts[lacksValue ? ^1 : 0].Text;
            Tell(SetDiagnosticKind.LargeBlock, its.Written.ToString(), text?.Replace("\u001f", " · ", StringComparison.Ordinal), size);
        }
    }

    private void Tell(SetDiagnosticKind kind, string what, string? key, long size)
        => results.Run("INSERT INTO diagnostics VALUES (?, ?, ?, ?, ?)", rule.Id, (byte)kind, what, key, size);
}
