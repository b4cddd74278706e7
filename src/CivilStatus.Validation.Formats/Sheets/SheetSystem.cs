using System.Collections.Frozen;
using System.Collections.Immutable;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>The sheet of one system for one event: its columns, and its own code tables. Immutable.</summary>
/// <param name="Id">Its id, such as <c>hotich158-birth</c>.</param>
/// <param name="Event">The event, by its name in canonical records.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Identify">The headers that a row must hold to be a header row of this sheet.</param>
/// <param name="Codes">The code tables by name.</param>
/// <param name="Columns">The columns it may have, in the system's order.</param>
internal sealed record SheetSystem(
    string Id,
    string Event,
    SheetTitle Title,
    ImmutableArray<string> Identify,
    ImmutableDictionary<string, ImmutableArray<SheetCode>> Codes,
    ImmutableArray<SheetColumn> Columns)
{
    /// <summary>The event.</summary>
    public EntryEvent EntryEvent { get; } = EntryEvents.TryParse(Event, out EntryEvent parsed)
        ? parsed
        : throw new InvalidDataException($"The sheet system '{Id}' has the unknown event '{Event}'.");

    /// <summary>The columns by the key of their header.</summary>
    public FrozenDictionary<string, SheetColumn> ByKey { get; } = Columns.ToFrozenDictionary(c => HeaderName.KeyOf(c.Header), StringComparer.Ordinal);

    /// <summary>The keys of <see cref="Identify"/>.</summary>
    public ImmutableArray<string> IdentifyKeys { get; } = [.. Identify.Select(HeaderName.KeyOf)];

    /// <summary>For each code table, the codes by the key of code and labels.</summary>
    public FrozenDictionary<string, FrozenDictionary<string, SheetCode>> CodesByKey { get; } = Codes.ToFrozenDictionary(
        t => t.Key,
        t => t.Value.SelectMany(c => c.Labels.Prepend(c.Code), (c, label) => (Key: TextKey.Of(label), Code: c)).ToFrozenDictionary(p => p.Key, p => p.Code, StringComparer.Ordinal),
        StringComparer.Ordinal);
}
