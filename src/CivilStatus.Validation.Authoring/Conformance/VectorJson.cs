using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CivilStatus.Validation.Authoring.Conformance;

/// <summary>Vectors as lines of NDJSON. Safe to share between threads.</summary>
public static class VectorJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One vector as UTF-8, without a line end.</summary>
    public static byte[] ToUtf8(ConformanceVector vector)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(buffer, Options)) Write(json, vector);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads what is scored of a vector; its record is not looked at.</summary>
    /// <exception cref="JsonException">The line is no JSON.</exception>
    /// <exception cref="InvalidDataException">The line is no vector.</exception>
    public static ConformanceVector Read(ReadOnlyMemory<byte> line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        JsonElement vector = json.RootElement;
        if (vector.ValueKind != JsonValueKind.Object || !vector.TryGetProperty("expected", out JsonElement expected) || expected.ValueKind != JsonValueKind.Array)
            throw new InvalidDataException("no object with a list \"expected\"");
        return new ConformanceVector(
            Text(vector, "id"), Text(vector, "origin"), null, Text(vector, "profile"), Text(vector, "asOf"), Optional(vector, "era") ?? "",
            Text(vector, "facts") == "exact", default, [.. expected.EnumerateArray().Select(Finding)], Text(vector, "disposition"));
    }

    private static void Write(Utf8JsonWriter json, ConformanceVector vector)
    {
        json.WriteStartObject();
        json.WriteString("id", vector.Id);
        json.WriteString("origin", vector.Origin);
        if (vector.About is { } about) Write(json, "about", about.Rule, about.Role, about.Verdict, null, about.Exception);
        json.WriteString("profile", vector.Profile);
        json.WriteString("asOf", vector.AsOf);
        if (vector.Era.Length > 0) json.WriteString("era", vector.Era);
        json.WriteString("facts", vector.IsExact ? "exact" : "partial");
        json.WritePropertyName("entry");
        json.WriteRawValue(vector.Entry.Span);
        json.WriteStartArray("expected");
        foreach (ExpectedFinding finding in vector.Expected) Write(json, null, finding.Rule, finding.Role, finding.Verdict!, finding.Effect, finding.Exception);
        json.WriteEndArray();
        json.WriteString("disposition", vector.Disposition);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string? name, string rule, string? role, string verdict, string? effect, string? exception)
    {
        if (name is null) json.WriteStartObject();
        else json.WriteStartObject(name);
        json.WriteString("rule", rule);
        if (role is not null) json.WriteString("role", role);
        json.WriteString("verdict", verdict);
        if (effect is not null) json.WriteString("effect", effect);
        if (exception is not null) json.WriteString("exception", exception);
        json.WriteEndObject();
    }

    private static ExpectedFinding Finding(JsonElement finding) => new(
        Text(finding, "rule"), Optional(finding, "role"), Text(finding, "verdict"), Text(finding, "effect"), Optional(finding, "exception"));

    private static string Text(JsonElement owner, string name) => Optional(owner, name) ?? throw new InvalidDataException($"no text \"{name}\"");

    private static string? Optional(JsonElement owner, string name)
        => owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
