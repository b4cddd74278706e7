using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CivilStatus.Validation.Records;

/// <summary>The one list that the record of some events holds: the adopters of an adoption, the changes of a change. Immutable; safe to share between threads.</summary>
/// <param name="Path">Its place in the record, such as <c>adopters</c>.</param>
/// <param name="ItemsArePersons">Whether an item has the fields of a person.</param>
/// <param name="ItemFields">The fields of one item.</param>
public sealed record EntryList(string Path, bool ItemsArePersons, ImmutableArray<EntryField> ItemFields)
{
    /// <summary>The fields of an item by their path within it.</summary>
    public FrozenDictionary<string, EntryField> ByPath { get; } = ItemFields.ToFrozenDictionary(f => f.Path, StringComparer.Ordinal);
}
