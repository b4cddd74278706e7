using System.Collections.Immutable;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation;

/// <summary>What was found in one entry. Immutable.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Disposition">The strongest effect among the findings.</param>
/// <param name="Findings">The findings that have an effect, sorted by rule id, then by field.</param>
/// <param name="Notices">What was noticed besides: extra properties, facts read from others, lapsed confirmations.</param>
/// <param name="Faults">Failures of ours; the entry is not to blame.</param>
public sealed record ValidationResult(
    Entry Entry,
    Disposition Disposition,
    ImmutableArray<Finding> Findings,
    ImmutableArray<Notice> Notices,
    ImmutableArray<Fault> Faults);
