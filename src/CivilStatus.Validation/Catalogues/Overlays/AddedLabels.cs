using System.Collections.Frozen;

namespace CivilStatus.Validation.Catalogues.Overlays;

/// <summary>Labels that an overlay adds to those of its base, of the same form as <see cref="Labels"/>. Immutable; safe to share between threads.</summary>
/// <param name="Roles">Labels of roles.</param>
/// <param name="Fields">Labels of fields.</param>
/// <param name="Codes">Labels of codes, by field and then by code.</param>
public sealed record AddedLabels(
    FrozenDictionary<string, LocalizedText> Roles,
    FrozenDictionary<string, LocalizedText> Fields,
    FrozenDictionary<string, FrozenDictionary<string, LocalizedText>> Codes)
{
    /// <summary>No labels.</summary>
    public static AddedLabels None { get; } = new(
        FrozenDictionary<string, LocalizedText>.Empty, FrozenDictionary<string, LocalizedText>.Empty,
        FrozenDictionary<string, FrozenDictionary<string, LocalizedText>>.Empty);

    /// <summary>The base's labels and these; where both name the same, the base's counts.</summary>
    internal Labels On(Labels labels) => labels with
    {
        Roles = Joined(labels.Roles, Roles),
        Fields = Joined(labels.Fields, Fields),
        Codes = Joined(
            labels.Codes.ToFrozenDictionary(c => c.Key, c => Codes.TryGetValue(c.Key, out var added) ? Joined(c.Value, added) : c.Value, StringComparer.Ordinal), Codes),
    };

    private static FrozenDictionary<string, T> Joined<T>(FrozenDictionary<string, T> first, FrozenDictionary<string, T> added)
        => first.Concat(added.Where(a => !first.ContainsKey(a.Key))).ToFrozenDictionary(StringComparer.Ordinal);
}
