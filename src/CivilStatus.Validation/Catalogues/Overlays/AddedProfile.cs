using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Catalogues.Overlays;

/// <summary>A profile that an overlay adds. Immutable; safe to share between threads.</summary>
/// <param name="Id">Its id, which the base does not have.</param>
/// <param name="From">The profile of the base that it starts from; null where it says everything itself.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Violated">The effect of a breach by kind; a kind left out is as in <paramref name="From"/>.</param>
/// <param name="Undecided">The effect where a breach remains possible; a kind left out is as in <paramref name="From"/>.</param>
public sealed record AddedProfile(
    string Id,
    string? From,
    LocalizedText Title,
    LocalizedText Description,
    IReadOnlyDictionary<RuleKind, Effect> Violated,
    IReadOnlyDictionary<RuleKind, Effect> Undecided);
