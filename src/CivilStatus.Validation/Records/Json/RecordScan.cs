using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace CivilStatus.Validation.Records.Json;

/// <summary>
/// The first look at a record: is it one well-formed JSON object, and which event does it record? The event decides
/// which properties the record may have, and it may stand anywhere in it.
/// </summary>
internal static class RecordScan
{
    public static bool TryFindEvent(ReadOnlySpan<byte> json, out EntryEvent entryEvent, [NotNullWhen(false)] out EntryJsonError? error)
    {
        entryEvent = default;
        if (!Utf8.IsValid(json))
        {
            error = EntryJsonErrors.NotUtf8(json, FirstInvalid(json));
            return false;
        }
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = EntryJsonReader.MaxDepth + 2 });
        try
        {
            return TryScan(json, ref reader, out entryEvent, out error);
        }
        catch (JsonException)
        {
            error = EntryJsonErrors.NotJson(json, reader.BytesConsumed);
            return false;
        }
    }

    private static bool TryScan(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, out EntryEvent entryEvent, [NotNullWhen(false)] out EntryJsonError? error)
    {
        entryEvent = default;
        bool found = false, named = false;
        int deepest = EntryJsonReader.MaxDepth;
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            // What follows must still be JSON: a word that is none should be called so.
            JsonTokenType first = reader.TokenType;
            while (reader.Read()) { }
            error = EntryJsonErrors.NotObject(json, first);
            return false;
        }
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= deepest)
            {
                error = EntryJsonErrors.TooDeep(json, reader.TokenStartIndex);
                return false;
            }
            if (reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.String)) continue;
            if (!IsText(ref reader))
            {
                error = EntryJsonErrors.BrokenCharacter(json, reader.TokenStartIndex);
                return false;
            }
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1) continue;
            // What was read as an unknown property is written one level deeper, under extra.
            deepest = EntryJsonReader.MaxDepth + (reader.ValueTextEquals("extra"u8) ? 1 : 0);
            if (!reader.ValueTextEquals("event"u8)) continue;
            long at = reader.TokenStartIndex;
            if (named)
            {
                error = EntryJsonErrors.Duplicate(json, at, "event");
                return false;
            }
            named = true;
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null) continue;
            if (reader.TokenType != JsonTokenType.String || !IsText(ref reader) || !EntryEvents.TryParse(reader.GetString(), out entryEvent))
            {
                error = EntryJsonErrors.EventUnknown(json, reader.TokenStartIndex);
                return false;
            }
            found = true;
        }
        error = found ? null : EntryJsonErrors.EventMissing(json);
        return found;
    }

    /// <summary>Escapes may spell half of a surrogate pair, which no text can hold.</summary>
    private static bool IsText(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped) return true;
        try
        {
            reader.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> json)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(json[at..], out _, out int length) == OperationStatus.Done) at += length;
        return at;
    }
}
