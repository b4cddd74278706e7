using System.Collections.Immutable;
using CivilStatus.Validation.Findings;

namespace CivilStatus.Validation.Catalogues.Overlays;

/// <summary>Whether an overlay goes with a base. It was checked when it was sealed; since then either may have been exchanged.</summary>
internal static class OverlayFit
{
    public static IEnumerable<string> Faults(CatalogueOverlay overlay, Catalogue @base)
    {
        if (Extends(overlay, @base) is { } other) return [other];
        return [.. Clashes(overlay, @base), .. Exceptions(overlay), .. Profiles(overlay, @base), .. OverlayReferences.Faults(overlay, OverlayUnion.Of(overlay, @base))];
    }

    private static string? Extends(CatalogueOverlay overlay, Catalogue @base)
    {
        ImmutableArray<Catalogue> layers = Layers(@base);
        if (layers.Any(l => l.Id == overlay.Id)) return $"{overlay.Id} is in it already. Put each overlay on once.";
        if (overlay.Extends.In(@base) is not null) return null;
        return layers.FirstOrDefault(l => l.Id == overlay.Extends.Id) is { } old
            ? $"It needs {overlay.Extends.Id} of version {overlay.Extends.Version} or later, and this is {old.Version}. Use a newer catalogue {old.Id}."
            : $"It extends {overlay.Extends.Id} {overlay.Extends.Version} or later. Put it on that catalogue.";
    }

    private static ImmutableArray<Catalogue> Layers(Catalogue catalogue)
    {
        var layers = ImmutableArray.CreateBuilder<Catalogue>();
        for (Catalogue? at = catalogue; at is not null; at = at.Base) layers.Add(at);
        return layers.ToImmutable();
    }

    private static IEnumerable<string> Clashes(CatalogueOverlay overlay, Catalogue @base)
    {
        foreach (string id in overlay.Rules.Select(r => r.Id))
            if (@base.Rule(id) is { } rule) yield return Clash("rule", $"{id} ({rule.Name})", @base);
        foreach (string id in overlay.Parameters.Select(p => p.Id))
            if (@base.Parameter(id) is not null) yield return Clash("parameter", id, @base);
        foreach (string id in overlay.Tables.Select(t => t.Id))
            if (@base.Table(id) is not null) yield return Clash("table", id, @base);
        foreach (string id in overlay.Instruments.Select(i => i.Id))
            if (@base.Instrument(id) is not null) yield return Clash("instrument", id, @base);
        foreach (string id in overlay.Profiles.Select(p => p.Id))
            if (@base.Profile(id) is not null) yield return Clash("profile", id, @base);
    }

    // The effect of an exception holds in every profile.
    private static IEnumerable<string> Exceptions(CatalogueOverlay overlay)
        => from rule in overlay.Rules
           from exception in rule.Exceptions
           where exception.Effect > Effect.Note
           select $"The exception {exception.Id} of {rule.Id} has the effect {exception.Effect}. What is permitted is at most a note.";

    private static string Clash(string what, string id, Catalogue @base) => $"The {what} {id} is in {@base.Id} {@base.Version} as well. Give the overlay's another id.";

    private static IEnumerable<string> Profiles(CatalogueOverlay overlay, Catalogue @base)
    {
        ImmutableArray<Profile> joined = ProfileUnion.Of(overlay, @base);
        foreach (TightenedProfile stricter in overlay.Tightened)
        {
            if (@base.Profile(stricter.Id) is not { } profile) yield return $"It makes the profile {stricter.Id} stricter, which {@base.Id} {@base.Version} does not have.";
            else if (!ProfileUnion.Refuses(profile) && ProfileUnion.Refuses(joined.First(p => p.Id == profile.Id))) yield return Refusal(profile.Id);
        }
        foreach (AddedProfile added in overlay.Profiles)
        {
            Profile? from = @base.Profile(added.From ?? "");
            if (added.From is not null && from is null) yield return $"Its profile {added.Id} starts from {added.From}, which {@base.Id} {@base.Version} does not have.";
            else if ((from is null || !ProfileUnion.Refuses(from)) && ProfileUnion.Refuses(joined.First(p => p.Id == added.Id))) yield return Refusal(added.Id);
        }
    }

    private static string Refusal(string profile)
        => $"It refuses under {profile}; an overlay may refuse only where the base does, since an entry that exists must stay savable. Use review.";
}
