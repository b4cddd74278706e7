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
internal sealed class CandidateDecider(Question question, Validator validator, KeyReader keys, Profile profile, LocalDate asOf) : IDisposable
{
    // An entry that is read is valid until the next one: the two of a pair need a reader each.
    private readonly ThreadLocal<(PooledEntryReader First, PooledEntryReader Other)> readers = new(() => (new PooledEntryReader(), new PooledEntryReader()));

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
        Entry a = Read(first, candidate.First.Json);
        Entry? b = candidate.Other is { } side ? Read(other, side.Json) : null;
        if (JoinedRecord.Of(question, keys, a, b, candidate.First.Role, candidate.Other?.Role, candidate.Group) is not { } joined) return;
        ValidationResult result = validator.Validate(joined, profile, asOf);
        foreach (Finding finding in result.Findings)
            if (RoleOf.Answers(finding, question)) decided.Findings.Add(new FoundRow(candidate, finding.Role, finding.Effect, finding.Verdict));
        foreach (Fault fault in result.Faults) decided.Faults.Add($"{fault.Exception.GetType().Name}: {fault.Exception.Message}");
    }

    private static Entry Read(PooledEntryReader reader, byte[] json)
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
