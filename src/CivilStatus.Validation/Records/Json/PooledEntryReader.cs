using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace CivilStatus.Validation.Records.Json;

/// <summary>
/// Reads canonical records one after another into entries that it uses again, and makes a string only of a text that
/// somebody asks for. It answers what <see cref="EntryJsonReader"/> answers. One for each thread.
/// </summary>
public sealed class PooledEntryReader
{
    // The event of a record that names it later than this is looked for the careful way.
    private const int EventAmongFirst = 4;

    private readonly Quotes quotes = new();
    private readonly PlainRecord?[] records = new PlainRecord?[EntryEvents.Count];

    /// <summary>Reads one record.</summary>
    /// <param name="json">The record, without a byte order mark; its bytes must stay as they are while the entry is used.</param>
    /// <param name="entry">The entry, completed; null when the record cannot be read. It is valid until the next record is read.</param>
    /// <param name="error">Why it cannot be read; null when it can.</param>
    public bool TryRead(ReadOnlyMemory<byte> json, [NotNullWhen(true)] out Entry? entry, [NotNullWhen(false)] out EntryJsonError? error)
    {
        error = null;
        if (TryReadPlain(json, out entry)) return true;
        // Properties the record does not know, confirmations, and whatever is wrong.
        return EntryJsonReader.TryRead(json.Span, out entry, out error);
    }

    private bool TryReadPlain(ReadOnlyMemory<byte> json, [NotNullWhen(true)] out Entry? entry)
    {
        entry = null;
        if (!Utf8Check.IsValid(json.Span)) return false;
        bool read = TryReadCompact(json, out PlainRecord? record) || TryReadAnyForm(json, out record);
        if (!read) return false;
        EntryCompletion.Complete(record!.Entry);
        entry = record.Entry;
        return true;
    }

    private bool TryReadCompact(ReadOnlyMemory<byte> json, out PlainRecord? record)
    {
        record = null;
        if (!quotes.TryFind(json.Span) || !CompactRecord.TryFindEvent(json.Span, quotes.Positions, out EntryEvent entryEvent)) return false;
        record = RecordOf(entryEvent);
        return record.TryReadCompact(json, quotes);
    }

    private bool TryReadAnyForm(ReadOnlyMemory<byte> json, out PlainRecord? record)
    {
        record = null;
        try
        {
            if (!TryFindEvent(json.Span, out EntryEvent entryEvent)) return false;
            record = RecordOf(entryEvent);
            return record.TryRead(json);
        }
        catch (JsonException)
        {
            return false;
        }
        catch (InvalidOperationException)
        {
            // Escapes that spell half of a surrogate pair.
            return false;
        }
    }

    private PlainRecord RecordOf(EntryEvent entryEvent) => records[(int)entryEvent] ??= new PlainRecord(entryEvent);

    private static bool TryFindEvent(ReadOnlySpan<byte> json, out EntryEvent entryEvent)
    {
        entryEvent = default;
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
        for (int i = 0; i < EventAmongFirst && reader.Read() && reader.TokenType == JsonTokenType.PropertyName; i++)
        {
            bool isEvent = reader.ValueTextEquals("event"u8);
            reader.Read();
            if (isEvent) return reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped && EntryEvents.TryParse(reader.ValueSpan, out entryEvent);
            reader.Skip();
        }
        return false;
    }
}
