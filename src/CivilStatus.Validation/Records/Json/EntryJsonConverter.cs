using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CivilStatus.Validation.Records.Json;

/// <summary>
/// Lets <see cref="JsonSerializer"/> read and write entries as canonical records, such as in the body of a request; a
/// host's own source-generated context takes <see cref="Entry"/> in as it is. What makes a record unreadable is a <see cref="JsonException"/> whose message and path say what is wrong.
/// Safe to share between threads.
/// </summary>
public sealed class EntryJsonConverter : JsonConverter<Entry>
{
    /// <inheritdoc/>
    public override Entry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        if (EntryJsonReader.TryRead(JsonMarshal.GetRawUtf8Value(document.RootElement), out Entry? entry, out EntryJsonError? error)) return entry;
        throw new JsonException(error.Message.In("en"), error.Path, lineNumber: null, bytePositionInLine: null);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Entry value, JsonSerializerOptions options) => EntryJsonWriter.Write(writer, value);
}
