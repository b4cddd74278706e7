using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    public JsonEncodedText EncodedName => (encodedName ??= new Encoded(JsonEncodedText.Encode(Name))).Name;

    // Only writers ask for it, and the first one pays for the encoder.
    private Encoded? encodedName;

    private byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(Name);

    private readonly NameKey key = new(Encoding.UTF8.GetBytes(Name));

    /// <summary>The child whose name the reader stands on.</summary>
    public RecordProperty? ChildAt(ref Utf8JsonReader reader)
    {
        foreach (RecordProperty child in Children)
            if (reader.ValueTextEquals(child.Utf8Name)) return child;
        return null;
    }

    /// <summary>Does something with the number of every property below.</summary>
    public void ForEachBelow<T>(T with, Action<T, int> act)
    {
        foreach (RecordProperty child in Children)
        {
            act(with, child.Number);
            child.ForEachBelow(with, act);
        }
    }

    /// <summary>Whether a piece of a record is the name.</summary>
    public bool IsNamed(ReadOnlySpan<byte> json, int start, int length)
        => key.Is(json, start, length) && (length <= NameKey.LongestWhole || json.Slice(start, length).SequenceEqual(Utf8Name));

    private sealed record Encoded(JsonEncodedText Name);
}
