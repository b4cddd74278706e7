using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Catalogues.Overlays;

/// <summary>A profile of the base that an overlay makes stricter for some kinds. It can make none weaker: the stronger effect counts. Immutable; safe to share between threads.</summary>
/// <param name="Id">The id of the base's profile.</param>
/// <param name="Violated">The effects of a breach that are stronger than the base's.</param>
/// <param name="Undecided">The effects that are stronger where a breach remains possible.</param>
public sealed record TightenedProfile(string Id, IReadOnlyDictionary<RuleKind, Effect> Violated, IReadOnlyDictionary<RuleKind, Effect> Undecided);
