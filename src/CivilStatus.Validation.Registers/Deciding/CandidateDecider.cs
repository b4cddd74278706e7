using System.Diagnostics.CodeAnalysis;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation.Sets;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Registers.Storage;
using NodaTime;

namespace CivilStatus.Validation.Registers.Deciding;

/// <summary>Asks the rule of a question of candidates. Safe to share between threads.</summary>
internal sealed class CandidateDecider(Question question, RecordFile records, Validator validator, KeyReader keys, Profile profile, LocalDate asOf) : IDisposable
{
    // An entry that is read is valid until the next one: the two of a pair need a reader each.
    private readonly ThreadLocal<(PooledEntryReader First, PooledEntryReader Other)> readers = new(() => (new PooledEntryReader(), new PooledEntryReader()));

    // Neighbours and asymmetric pairs stand the right way round.
    private readonly bool mayTurn = question is { IsSymmetric: true, IsOrdered: false };

    public Decided Decide(IReadOnlyList<Candidate> candidates)
    {
        var decided = new Decided(candidates.Count);
        foreach (Candidate candidate in candidates) Decide(candidate, decided);
        return decided;
    }

    public void Dispose() => readers.Dispose();

    private void Decide(Candidate candidate, Decided decided)
    {
        (PooledEntryReader first, PooledEntryReader other) = readers.Value;
        StoredEntry one = records.Read(candidate.First.Seq);
        StoredEntry? two = candidate.Other is { } side ? records.Read(side.Seq) : null;
        if (mayTurn && two!.ComesBefore(one)) (candidate, one, two) = (candidate with { First = candidate.Other!.Value, Other = candidate.First }, two, one);
        Entry a = Read(first, one.Json);
        Entry? b = two is null ? null : Read(other, two.Json);
        if (JoinedRecord.Of(question, keys, a, b, candidate.First.Role, candidate.Other?.Role, candidate.Group) is not { } joined) return;
        ValidationResult result = validator.Validate(joined, profile, asOf);
        foreach (Finding finding in result.Findings)
            if (RoleOf.Answers(finding, question)) decided.Findings.Add(new FoundRow(candidate, finding.Role, finding.Effect, finding.Verdict));
        foreach (Fault fault in result.Faults) decided.Faults.Add($"{fault.Exception.GetType().Name}: {fault.Exception.Message}");
    }

    private static Entry Read(PooledEntryReader reader, ReadOnlyMemory<byte> json)
        => reader.TryRead(json, out Entry? entry, out EntryJsonError? error) ? entry : throw Unreadable(error);

    // The record was written by us; the file's own checksums tell of damage before.
    [SuppressMessage("Usage", "CA2201", Justification = "A fault of ours.")]
    private static InvalidOperationException Unreadable(EntryJsonError error) => new($"A stored record cannot be read: {error.Message.In("en")}");
}

/// <summary>What was decided of a handful of candidates.</summary>
internal sealed record Decided(int Count)
{
    public List<FoundRow> Findings { get; } = [];

    public List<string> Faults { get; } = [];
}

/// <summary>A finding, as far as it is kept: the rest is worked out again when it is read.</summary>
internal sealed record FoundRow(Candidate Candidate, string? Role, Effect Effect, Verdict Verdict);
