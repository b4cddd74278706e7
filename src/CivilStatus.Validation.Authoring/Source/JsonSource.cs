using System.Globalization;
using System.Text.Json;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Source;

/// <summary>Parses a JSON file into values that remember line and path; duplicate keys are errors.</summary>
internal sealed class JsonSource
{
    private const int MaxDepth = 32;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly string file;
    private readonly DiagnosticBag bag;
    private readonly List<int> lineStarts = [0];

    private JsonSource(string file, ReadOnlyMemory<byte> bytes, DiagnosticBag bag)
    {
        (this.file, this.bytes, this.bag) = (file, bytes, bag);
        ReadOnlySpan<byte> span = bytes.Span;
        for (int i = 0; i < span.Length; i++)
            if (span[i] == (byte)'\n') lineStarts.Add(i + 1);
    }

    /// <summary>The value of a file, or null with a diagnostic when it is not JSON.</summary>
    public static JsonValue? Parse(string file, ReadOnlyMemory<byte> bytes, DiagnosticBag bag)
    {
        if (bytes.Span.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        var source = new JsonSource(file, bytes, bag);
        try
        {
            var reader = new Utf8JsonReader(bytes.Span, new JsonReaderOptions { MaxDepth = MaxDepth });
            reader.Read();
            JsonValue value = source.Read(ref reader, "$");
            reader.Read();
            return value;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // An invalid surrogate or invalid UTF-8 inside a string shows only when the string is read.
            var json = exception as JsonException;
            int line = (int)(json?.LineNumber ?? 0) + 1, column = (int)(json?.BytePositionInLine ?? 0) + 1;
            bag.Error(Codes.NotJson, new SourcePlace(file, line), LocalizedText.Of(
                    $"Tệp không phải JSON hợp lệ: sai ở byte thứ {column} của dòng.",
                    $"The file is not valid JSON: it goes wrong at byte {column} of the line."),
                LocalizedText.Of(
                    "Xem dấu phẩy, dấu ngoặc, dấu nháy kép ở chỗ này và ngay trước đó; tệp phải là UTF-8.",
                    "Look at commas, brackets and double quotes there and just before; the file must be UTF-8."));
            return null;
        }
    }

    private JsonValue Read(ref Utf8JsonReader reader, string path)
    {
        int start = (int)reader.TokenStartIndex;
        var place = new SourcePlace(file, LineOf(start), path);
        bag.Lines.Add(place);
        JsonValue value;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                value = new JsonValue(JsonKind.Object, place);
                ReadMembers(ref reader, path, value);
                break;
            case JsonTokenType.StartArray:
                value = new JsonValue(JsonKind.List, place);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    value.Items.Add(Read(ref reader, string.Create(CultureInfo.InvariantCulture, $"{path}[{value.Items.Count}]")));
                break;
            case JsonTokenType.String:
                value = new JsonValue(JsonKind.Text, place) { Text = reader.GetString()! };
                break;
            case JsonTokenType.Number:
                value = new JsonValue(JsonKind.Number, place) { Text = System.Text.Encoding.UTF8.GetString(reader.ValueSpan) };
                break;
            case JsonTokenType.True or JsonTokenType.False:
                value = new JsonValue(JsonKind.Truth, place) { Text = reader.TokenType == JsonTokenType.True ? "true" : "false" };
                break;
            default:
                value = new JsonValue(JsonKind.Null, place);
                break;
        }
        value.Json = bytes[start..(int)reader.BytesConsumed];
        return value;
    }

    private void ReadMembers(ref Utf8JsonReader reader, string path, JsonValue value)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            int line = LineOf((int)reader.TokenStartIndex);
            reader.Read();
            JsonValue member = Read(ref reader, $"{path}.{key}");
            if (value.Members.Exists(m => m.Key == key))
            {
                bag.Error(Codes.DuplicateKey, new SourcePlace(file, line, $"{path}.{key}"),
                    LocalizedText.Of($"Khóa \"{key}\" có hai lần.", $"The key \"{key}\" stands twice."),
                    LocalizedText.Of("Chỉ giữ lại một.", "Keep one of them."));
                continue;
            }
            value.Members.Add(KeyValuePair.Create(key, member));
        }
    }

    private int LineOf(int offset)
    {
        int index = lineStarts.BinarySearch(offset);
        return index >= 0 ? index + 1 : ~index;
    }
}
