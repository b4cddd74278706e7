using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CivilStatus.Validation.Records.Json;

/// <summary>
/// Writes entries as canonical records, one line each; <see cref="EntryJsonReader"/> reads the same entry back.
/// Texts keep every character. Safe to share between threads.
/// </summary>
public static class EntryJsonWriter
{
    // Only what JSON itself demands is escaped: records are files, not parts of web pages.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One record as UTF-8, without a line end.</summary>
    /// <exception cref="ArgumentException">The entry holds what no record can: see <see cref="Write"/>.</exception>
    public static byte[] ToUtf8(Entry entry)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, Options)) Write(writer, entry);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes one record as a JSON object.</summary>
    /// <exception cref="ArgumentException">
    /// A number field holds no number, a flag neither <c>true</c> nor <c>false</c>, an extra property no JSON, or two of them share a path.
    /// </exception>
    public static void Write(Utf8JsonWriter writer, Entry entry)
    {
        RecordProperty root = RecordShape.Of(entry.Event).Root;
        writer.WriteStartObject();
        writer.WriteString("event"u8, entry.Event.Name());
        foreach (RecordProperty property in root.Children) WriteProperty(writer, entry, property, 0);
        WriteConfirmations(writer, entry);
        WriteExtra(writer, entry);
        writer.WriteEndObject();
    }

    private static void WriteProperty(Utf8JsonWriter writer, Entry entry, RecordProperty property, int firstSlot)
    {
        if (property.IsList)
        {
            WriteItems(writer, entry, property);
        }
        else if (property.Field is { } field)
        {
            if (entry[firstSlot + field.Slot] is not { } text) return;
            writer.WritePropertyName(property.EncodedName);
            WriteField(writer, field, text);
        }
        else if (HoldsText(entry, property, firstSlot))
        {
            writer.WriteStartObject(property.EncodedName);
            foreach (RecordProperty child in property.Children) WriteProperty(writer, entry, child, firstSlot);
            writer.WriteEndObject();
        }
    }

    private static void WriteItems(Utf8JsonWriter writer, Entry entry, RecordProperty list)
    {
        if (entry.ItemCount == 0) return;
        writer.WriteStartArray(list.EncodedName);
        for (int item = 0; item < entry.ItemCount; item++)
        {
            int firstSlot = entry.Layout.Fields.Length + item * entry.Layout.List!.ItemFields.Length;
            writer.WriteStartObject();
            foreach (RecordProperty child in list.Children) WriteProperty(writer, entry, child, firstSlot);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static bool HoldsText(Entry entry, RecordProperty property, int firstSlot) => property.Field is { } field
        ? entry[firstSlot + field.Slot] is not null
        : property.Children.Any(c => HoldsText(entry, c, firstSlot));

    private static void WriteField(Utf8JsonWriter writer, EntryField field, string text)
    {
        switch (field.Kind)
        {
            case FieldKind.Number when IsJson(text, JsonValueKind.Number):
                writer.WriteRawValue(text);
                break;
            case FieldKind.Flag when text is "true" or "false":
                writer.WriteBooleanValue(text == "true");
                break;
            case FieldKind.Number or FieldKind.Flag:
                throw new ArgumentException($"The field '{field.Path}' holds '{text}', which is no {(field.Kind == FieldKind.Number ? "JSON number" : "true or false")}.");
            default:
                writer.WriteStringValue(text);
                break;
        }
    }

    private static void WriteConfirmations(Utf8JsonWriter writer, Entry entry)
    {
        if (entry.Confirmations.Count == 0) return;
        writer.WriteStartArray("confirmations"u8);
        foreach (Confirmation confirmation in entry.Confirmations)
        {
            writer.WriteStartObject();
            writer.WriteString("rule"u8, confirmation.Rule);
            WriteTexts(writer, "fields", confirmation.Fields.As<string?>());
            WriteTexts(writer, "values", confirmation.Values);
            WriteDetail(writer, "by", confirmation.By);
            WriteDetail(writer, "on", confirmation.On);
            WriteDetail(writer, "reason", confirmation.Reason);
            WriteDetail(writer, "evidence", confirmation.Evidence);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, ImmutableArray<string?> texts)
    {
        writer.WriteStartArray(name);
        foreach (string? text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static void WriteDetail(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null) writer.WriteString(name, text);
    }

    private static void WriteExtra(Utf8JsonWriter writer, Entry entry)
    {
        if (entry.Extra.Count == 0) return;
        var paths = new HashSet<string>(StringComparer.Ordinal);
        writer.WriteStartObject("extra"u8);
        foreach (ExtraProperty extra in entry.Extra)
        {
            if (!paths.Add(extra.Path)) throw new ArgumentException($"Two extra properties have the path '{extra.Path}'.");
            writer.WritePropertyName(extra.Path);
            if (!extra.IsJson) writer.WriteStringValue(extra.Text);
            else if (IsJson(extra.Text, null)) writer.WriteRawValue(OnOneLine(extra.Text), skipInputValidation: true);
            else throw new ArgumentException($"The extra property '{extra.Path}' holds '{extra.Text}', which is no JSON.");
        }
        writer.WriteEndObject();
    }

    // Line breaks in JSON stand only between its tokens.
    private static string OnOneLine(string json) => json.Replace('\n', ' ').Replace('\r', ' ');

    private static bool IsJson(string text, JsonValueKind? kind)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return kind is null || document.RootElement.ValueKind == kind;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
