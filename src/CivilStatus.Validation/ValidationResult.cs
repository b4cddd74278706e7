using System.Collections.Immutable;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation;

/// <summary>What was found in one entry. Immutable, and safe to share between threads as long as the entry is not changed.</summary>
public readonly struct ValidationResult
{
    private readonly Validator validator;
    private readonly EntryFacts? facts;
    private readonly int asOf, readFromOthers;

    internal ValidationResult(Validator validator, Entry entry, int asOf, int readFromOthers)
    {
        (this.validator, Entry, this.asOf, this.readFromOthers) = (validator, entry, asOf, readFromOthers);
        (Findings, Faults) = ([], []);
    }

    internal ValidationResult(Validator validator, EntryFacts facts, int readFromOthers, ImmutableArray<Finding> findings, ImmutableArray<Fault> faults)
    {
        (this.validator, Entry, this.facts, this.readFromOthers, Findings, Faults) = (validator, facts.Entry, facts, readFromOthers, findings, faults);
        foreach (Finding finding in findings)
            if ((Disposition)finding.Effect > Disposition) Disposition = (Disposition)finding.Effect;
    }

    /// <summary>The entry.</summary>
    public Entry Entry { get; }

    /// <summary>The strongest effect among the findings.</summary>
    public Disposition Disposition { get; }

    /// <summary>The findings that have an effect, sorted by rule id, then by field; empty for most entries.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Failures of ours; the entry is not to blame.</summary>
    public ImmutableArray<Fault> Faults { get; }

    /// <summary>
    /// What was noticed besides: extra properties, facts read from others, lapsed confirmations. They are put together each
    /// time this is asked: keep them.
    /// </summary>
    public ImmutableArray<Notice> Notices => validator.NoticesOf(Entry, facts, asOf);

    /// <summary>Adds to each count how many notices of its code there are, without putting them together.</summary>
    /// <param name="counts">One count for each <see cref="NoticeCode"/>, in its order.</param>
    public void CountNotices(Span<long> counts)
    {
        if (Entry.Confirmations.Count > 0)
        {
            foreach (Notice notice in Notices) counts[(int)notice.Code]++;
            return;
        }
        foreach (Notice notice in Entry.Notices) counts[(int)notice.Code]++;
        counts[(int)NoticeCode.ReadFromOther] += readFromOthers;
    }
}
