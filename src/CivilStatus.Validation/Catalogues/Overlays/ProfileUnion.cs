using System.Collections.Immutable;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Catalogues.Overlays;

/// <summary>The profiles of a base and of an overlay together.</summary>
internal static class ProfileUnion
{
    public static ImmutableArray<Profile> Of(CatalogueOverlay overlay, Catalogue @base)
    {
        Profile[] known = [.. @base.Profiles.Select(p => overlay.Tightened.FirstOrDefault(t => t.Id == p.Id) is { } stricter ? Tighten(p, stricter) : p)];
        return [.. known.Concat(overlay.Profiles.Where(p => @base.Profile(p.Id) is null).Select(p => Add(p, known))).OrderBy(p => p.Id, StringComparer.Ordinal)];
    }

    /// <summary>Whether something is refused under a profile.</summary>
    public static bool Refuses(Profile profile) => profile.Violated.Values.Concat(profile.Undecided.Values).Contains(Effect.Reject);

    // The base may have become stricter since the overlay was made: it never counts for less.
    private static Profile Tighten(Profile profile, TightenedProfile stricter)
        => profile with { Violated = Strongest(profile.Violated, stricter.Violated), Undecided = Strongest(profile.Undecided, stricter.Undecided) };

    private static Profile Add(AddedProfile added, Profile[] known)
    {
        Profile? from = known.FirstOrDefault(p => p.Id == added.From);
        return new Profile(
            added.Id, added.Title, added.Description, Changed(from?.Violated, added.Violated), Changed(from?.Undecided, added.Undecided))
        {
            // Limits of rules name profiles that stand by themselves.
            From = from?.From ?? from?.Id,
        };
    }

    private static IReadOnlyDictionary<RuleKind, Effect> Strongest(IReadOnlyDictionary<RuleKind, Effect> left, IReadOnlyDictionary<RuleKind, Effect> right)
        => left.Keys.Union(right.Keys).ToDictionary(k => k, k => (Effect)Math.Max((byte)left.GetValueOrDefault(k), (byte)right.GetValueOrDefault(k)));

    private static IReadOnlyDictionary<RuleKind, Effect> Changed(IReadOnlyDictionary<RuleKind, Effect>? from, IReadOnlyDictionary<RuleKind, Effect> by)
        => from is null ? by : from.Keys.Union(by.Keys).ToDictionary(k => k, k => by.TryGetValue(k, out Effect effect) ? effect : from[k]);
}
