using System.Text.Json;

namespace CivilStatus.Validation.Records.Json;

/// <summary>
/// An entry of one event that is filled again and again from records which hold nothing but fields of the event, each once.
/// Of any other record it says only that it is not one of those.
/// </summary>
internal sealed class PlainRecord(EntryEvent entryEvent)
{
    private readonly RecordShape shape = RecordShape.Of(entryEvent);
    private readonly bool[] seen = new bool[RecordShape.Of(entryEvent).PropertyCount];
    private readonly CompactRecord compact = new(RecordShape.Of(entryEvent));
    private Utf8Texts texts = null!;

    public Entry Entry { get; } = new(entryEvent);

    /// <summary>Reads a record in compact form; false for any other.</summary>
    public bool TryReadCompact(ReadOnlyMemory<byte> json, Quotes quotes)
    {
        texts = Entry.Reuse(json);
        return compact.TryRead(json.Span, quotes.Positions, Entry, texts);
    }

    /// <summary>Reads a record in any form.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="InvalidOperationException">An escape is no character.</exception>
    public bool TryRead(ReadOnlyMemory<byte> json)
    {
        texts = Entry.Reuse(json);
        Array.Clear(seen);
        var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { MaxDepth = EntryJsonReader.MaxDepth });
        return reader.Read() && ReadObject(ref reader, shape.Root) && !reader.Read();
    }

    private bool ReadObject(ref Utf8JsonReader reader, RecordProperty parent)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (parent.ChildAt(ref reader) is not { } property)
            {
                if (parent != shape.Root || !reader.ValueTextEquals("event"u8) || seen[0]) return false;
                seen[0] = true;
                reader.Read();
                continue;
            }
            if (seen[property.Number]) return false;
            seen[property.Number] = true;
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null) continue;
            if (property.IsList) return false;
            if (property.Field is { } field ? !ReadField(ref reader, field) : reader.TokenType != JsonTokenType.StartObject || !ReadObject(ref reader, property)) return false;
        }
        return true;
    }

    private bool ReadField(ref Utf8JsonReader reader, EntryField field)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String when field.Kind is not (FieldKind.Number or FieldKind.Flag):
                if (reader.ValueIsEscaped) texts.SetUnescaped(field.Slot, reader.CopyString(texts.RoomFor(reader.ValueSpan.Length)));
                else texts.Set(field.Slot, (int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
                return true;
            case JsonTokenType.Number when field.Kind == FieldKind.Number:
            case JsonTokenType.True or JsonTokenType.False when field.Kind == FieldKind.Flag:
                texts.Set(field.Slot, (int)reader.TokenStartIndex, reader.ValueSpan.Length);
                return true;
            default:
                return false;
        }
    }
}
