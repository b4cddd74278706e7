using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation.Sets;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Storage;
using NodaTime;

namespace CivilStatus.Validation.Registers.Deciding;

/// <summary>Asks the rule of a question of candidates. Safe to share between threads.</summary>
internal sealed class CandidateDecider(Question question, RecordFile records, Validator validator, KeyReader keys, Profile profile, LocalDate asOf) : IDisposable
{
    private readonly ThreadLocal<DecidingThread> threads = new(() => new DecidingThread(records, question));

    // Neighbours and asymmetric pairs stand the right way round.
    private readonly bool mayTurn = question is { IsSymmetric: true, IsOrdered: false };

    public Decided Decide(IReadOnlyList<Candidate> candidates)
    {
        var decided = new Decided(candidates.Count);
        foreach (Candidate candidate in candidates) Decide(candidate, decided);
        return decided;
    }

    public void Dispose() => threads.Dispose();

    private void Decide(Candidate candidate, Decided decided)
    {
        DecidingThread thread = threads.Value!;
        StoredEntry one = thread.First.Read(candidate.First.Seq);
        StoredEntry? two = candidate.Other is { } side ? thread.Other.Read(side.Seq) : null;
        Entry a = thread.First.Entry();
        Entry? b = two is null ? null : thread.Other.Entry();
        if (mayTurn && two!.ComesBefore(one)) (candidate, a, b) = (candidate with { First = candidate.Other!.Value, Other = candidate.First }, b!, a);
        if (JoinedRecord.Of(question, keys, a, b, candidate.First.Role, candidate.Other?.Role, candidate.Group, thread.Joined) is not { } joined) return;
        ValidationResult result = validator.Validate(joined, profile, asOf);
        foreach (Finding finding in result.Findings)
            if (RoleOf.Answers(finding, question)) decided.Findings.Add(new FoundRow(candidate, finding.Role, finding.Effect, finding.Verdict));
        foreach (Fault fault in result.Faults) decided.Faults.Add($"{fault.Exception.GetType().Name}: {fault.Exception.Message}");
    }
}

/// <summary>What was decided of a handful of candidates.</summary>
internal sealed record Decided(int Count)
{
    public List<FoundRow> Findings { get; } = [];

    public List<string> Faults { get; } = [];
}

/// <summary>A finding, as far as it is kept: the rest is worked out again when it is read.</summary>
internal sealed record FoundRow(Candidate Candidate, string? Role, Effect Effect, Verdict Verdict);
