using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace CivilStatus.Validation.Records.Json;

/// <summary>A property that the canonical record of an event may have: a field, an object of properties, or its list.</summary>
/// <param name="Name">Its name within its object.</param>
/// <param name="Path">Its path in the record; in a list, relative to the item.</param>
/// <param name="Number">Its index among all properties of the event.</param>
internal sealed record RecordProperty(string Name, string Path, int Number)
{
    /// <summary>The field, where the property holds a value.</summary>
    public EntryField? Field { get; init; }

    /// <summary>Whether the property is the record's list; its children are then those of an item.</summary>
    public bool IsList { get; init; }

    /// <summary>The properties within.</summary>
    public ImmutableArray<RecordProperty> Children { get; init; } = [];

    /// <summary>The name as JSON writers want it.</summary>
    public JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(Name);

    private byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(Name);

    /// <summary>The child whose name the reader stands on.</summary>
    public RecordProperty? ChildAt(ref Utf8JsonReader reader)
    {
        foreach (RecordProperty child in Children)
            if (reader.ValueTextEquals(child.Utf8Name)) return child;
        return null;
    }
}
