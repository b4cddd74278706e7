using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Conformance;

/// <summary>
/// Reads answers line by line: <c>{"id", "findings": [{"rule", "role"?, "verdict"?, "effect"?, "exception"?}], "disposition"?}</c>,
/// as <c>civilstatus validate --format ndjson</c> writes them too. Other properties are not looked at. Whatever the bytes are, it
/// answers with an answer or an error and throws nothing.
/// </summary>
public static class AnswerReader
{
    // A verdict or effect without a breach says nothing.
    private static readonly string[] Silent = ["none", "satisfied", "notApplicable"];

    /// <summary>Reads a line.</summary>
    /// <param name="line">The bytes, without a line end or a byte order mark.</param>
    /// <param name="number">The number of the line, from 1.</param>
    /// <param name="answer">The answer; null where there is an error or the line is a summary of <c>validate</c>.</param>
    /// <param name="error">Why it cannot be read; null where it can.</param>
    /// <returns>Whether there is an answer.</returns>
    public static bool TryRead(ReadOnlyMemory<byte> line, int number, [NotNullWhen(true)] out Answer? answer, out AnswerError? error)
    {
        (answer, error) = (null, null);
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("summary", out _)) return false;
            LocalizedText? reason = Read(json.RootElement, number, out answer);
            if (reason is not null) error = new AnswerError(number, reason);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // A text may be well formed and still hold half a surrogate pair.
            error = new AnswerError(number, LocalizedText.Of($"không phải JSON: {exception.Message}", $"is no JSON: {exception.Message}"));
        }
        return answer is not null;
    }

    private static LocalizedText? Read(JsonElement root, int number, out Answer? answer)
    {
        answer = null;
        if (root.ValueKind != JsonValueKind.Object) return LocalizedText.Of("không phải một đối tượng JSON {…}", "is no JSON object {…}");
        if (!TryText(root, "id", out string? id)) return NoText("id");
        if (id is null) return LocalizedText.Of("thiếu \"id\" của trường hợp", "the \"id\" of the vector is missing");
        if (!root.TryGetProperty("findings", out JsonElement list) || list.ValueKind != JsonValueKind.Array)
            return LocalizedText.Of("thiếu \"findings\", hoặc không phải danh sách [...]; không có kết quả nào thì ghi []", "\"findings\" is missing or no list [...]; write [] where there are none");
        var findings = ImmutableArray.CreateBuilder<ExpectedFinding>();
        foreach (JsonElement item in list.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Object) return LocalizedText.Of("trong \"findings\" có phần tử không phải đối tượng", "\"findings\" holds something that is no object");
            string?[] texts = new string?[Properties.Length];
            for (int i = 0; i < texts.Length; i++)
                if (!TryText(item, Properties[i], out texts[i])) return NoText(Properties[i]);
            if (texts[0] is not { } rule) return LocalizedText.Of("một kết quả thiếu \"rule\"", "a finding lacks \"rule\"");
            if (!Silent.Contains(texts[2]) && !Silent.Contains(texts[3])) findings.Add(new ExpectedFinding(rule, texts[1], texts[2], texts[3], texts[4]));
        }
        if (!TryText(root, "disposition", out string? disposition)) return NoText("disposition");
        answer = new Answer(number, id, findings.DrainToImmutable(), disposition);
        return null;
    }

    private static readonly string[] Properties = ["rule", "role", "verdict", "effect", "exception"];

    // False where there is something else than a text; a property that is absent or null has none.
    private static bool TryText(JsonElement owner, string name, out string? text)
    {
        text = null;
        if (!owner.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null) return true;
        if (value.ValueKind != JsonValueKind.String) return false;
        text = value.GetString();
        return true;
    }

    private static LocalizedText NoText(string name) => LocalizedText.Of($"\"{name}\" phải là một chuỗi", $"\"{name}\" must be a text");
}
