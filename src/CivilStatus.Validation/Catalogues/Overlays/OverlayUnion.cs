using System.Collections.Immutable;

namespace CivilStatus.Validation.Catalogues.Overlays;

/// <summary>Joins an overlay and its base, unchecked: of two things with one id the base's stays.</summary>
internal static class OverlayUnion
{
    public static Catalogue Of(CatalogueOverlay overlay, Catalogue @base) => new()
    {
        Id = overlay.Id,
        // What a result names as its catalogue tells the base as well.
        Version = $"{overlay.Version}+{@base.Id}.{@base.Version.Replace('+', '.')}",
        Publisher = overlay.Publisher,
        PublishedOn = overlay.PublishedOn,
        Languages = @base.Languages,
        Conventions = @base.Conventions,
        Labels = overlay.Labels.On(@base.Labels),
        Instruments = Joined(@base.Instruments, overlay.Instruments, i => i.Id),
        Parameters = Joined(@base.Parameters, overlay.Parameters, p => p.Id),
        Tables = Joined(@base.Tables, overlay.Tables, t => t.Id),
        Profiles = ProfileUnion.Of(overlay, @base),
        Rules = Joined(@base.Rules, overlay.Rules, r => r.Id),
        Base = @base,
    };

    public static ImmutableArray<T> Joined<T>(ImmutableArray<T> first, ImmutableArray<T> added, Func<T, string> id)
    {
        HashSet<string> there = [.. first.Select(id)];
        return [.. first.Concat(added.Where(a => !there.Contains(id(a)))).OrderBy(id, StringComparer.Ordinal)];
    }
}
