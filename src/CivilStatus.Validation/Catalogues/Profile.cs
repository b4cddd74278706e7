using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Catalogues;

/// <summary>What an entry is being checked for (ngữ cảnh), and how much a breach matters then. Immutable; safe to share between threads.</summary>
/// <param name="Id">Its id, such as <c>digitisation</c>.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Violated">The effect of a breach, by the kind of the rule.</param>
/// <param name="Undecided">The effect where a breach remains possible; a kind left out has none.</param>
public sealed record Profile(
    string Id,
    LocalizedText Title,
    LocalizedText Description,
    IReadOnlyDictionary<RuleKind, Effect> Violated,
    IReadOnlyDictionary<RuleKind, Effect> Undecided)
{
    /// <summary>The profile that this one starts from, whose limits in rules (<c>atMost</c>) hold for it too; null for one that stands by itself.</summary>
    public string? From { get; init; }
}
