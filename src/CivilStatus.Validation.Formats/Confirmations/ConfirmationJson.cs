using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CivilStatus.Validation.Formats.Confirmations;

/// <summary>Reads confirmations from NDJSON: one object a line.</summary>
internal static class ConfirmationJson
{
    public static IEnumerable<(KeyedConfirmation?, ReadError?)> Read(string path)
    {
        int number = 0;
        foreach (string line in File.ReadLines(path, Encoding.UTF8))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            yield return ReadLine(line, string.Create(CultureInfo.InvariantCulture, $"{path}#{number}"));
        }
    }

    private static (KeyedConfirmation?, ReadError?) ReadLine(string line, string place)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 8, AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return ConfirmationParts.Fail(place, line, "Mỗi dòng phải là một đối tượng JSON.", "Each line must be a JSON object.");
            var parts = new ConfirmationParts();
            foreach (JsonProperty property in document.RootElement.EnumerateObject())
                if (!TryTake(property, parts))
                    return ConfirmationParts.Fail(place, property.Name,
                        $"Khóa lạ hoặc sai kiểu. Các khóa: {string.Join(", ", ConfirmationParts.Names)}; fields và values là danh sách.",
                        $"Unknown key or wrong type. Keys: {string.Join(", ", ConfirmationParts.Names)}; fields and values are lists.");
            return parts.Make(place);
        }
        catch (JsonException exception)
        {
            return ConfirmationParts.Fail(place, line, $"Dòng không phải JSON hợp lệ: {exception.Message}", $"The line is not valid JSON: {exception.Message}");
        }
    }

    private static bool TryTake(JsonProperty property, ConfirmationParts parts)
    {
        if (!ConfirmationParts.Names.Contains(property.Name)) return false;
        JsonElement value = property.Value;
        if (property.Name is "fields" or "values")
        {
            if (value.ValueKind != JsonValueKind.Array) return false;
            foreach (JsonElement item in value.EnumerateArray())
            {
                if (item.ValueKind is not (JsonValueKind.String or JsonValueKind.Null)) return false;
                if (property.Name == "fields") parts.Fields.Add(item.GetString() ?? "");
                else parts.Values.Add(item.GetString());
            }
            return true;
        }
        if (value.ValueKind == JsonValueKind.Null) return true;
        if (value.ValueKind != JsonValueKind.String && !(property.Name == "record" && value.ValueKind == JsonValueKind.Number)) return false;
        parts.Texts[property.Name] = value.ValueKind == JsonValueKind.Number ? value.GetRawText() : value.GetString()!;
        return true;
    }
}
