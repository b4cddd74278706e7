using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;

namespace CivilStatus.Validation.Rules;

/// <summary>A rule's own limit on its effect (<c>atMost</c>). Immutable; safe to share between threads.</summary>
/// <param name="Effect">The strongest effect it may have.</param>
/// <param name="Profiles">The profiles the limit is for; empty means all.</param>
/// <param name="Period">The law dates the limit is for.</param>
public sealed record EffectCap(Effect Effect, ImmutableArray<string> Profiles, Period Period)
{
    /// <summary>Whether the limit is for a profile, or for the one that it starts from.</summary>
    public bool IsFor(Profile profile) => Profiles.IsEmpty || Profiles.Contains(profile.Id) || profile.From is { } from && Profiles.Contains(from);
}
