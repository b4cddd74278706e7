using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using System.Text.Json;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using NodaTime.Text;

namespace CivilStatus.Validation.Testing.Breaches;

/// <summary>The examples of the national rules in which a rule is breached, or an exception permits the breach.</summary>
internal static class RuleExamples
{
    private static readonly Lazy<FrozenDictionary<string, RuleExample[]>> ByRule = new(Read);

    /// <summary>The examples of a rule.</summary>
    public static RuleExample[] Of(string rule) => ByRule.Value.GetValueOrDefault(rule, []);

    private static FrozenDictionary<string, RuleExample[]> Read()
    {
        Assembly assembly = typeof(RuleExamples).Assembly;
        var byRule = new Dictionary<string, RuleExample[]>(StringComparer.Ordinal);
        foreach (string name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("rules/", StringComparison.Ordinal)))
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            using JsonDocument file = JsonDocument.Parse(stream);
            // The examples of a rule over sets are no entries.
            if (file.RootElement.TryGetProperty("set", out _)) continue;
            byRule.Add(file.RootElement.GetProperty("id").GetString()!, [.. file.RootElement.GetProperty("examples").EnumerateArray().SelectMany(Read)]);
        }
        return byRule.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<RuleExample> Read(JsonElement example)
    {
        if (!EntryJsonReader.TryRead(Encoding.UTF8.GetBytes(example.GetProperty("entry").GetRawText()), out Entry? entry, out _)) yield break;
        NodaTime.LocalDate? asOf = Text(example, "asOf") is { } day ? LocalDatePattern.Iso.Parse(day).Value : null;
        JsonElement expect = example.GetProperty("expect");
        foreach (JsonElement one in expect.ValueKind == JsonValueKind.Array ? [.. expect.EnumerateArray()] : new[] { expect })
            if (Text(one, "exception") is not null || Text(one, "verdict") == "violated")
                yield return new RuleExample(entry, asOf, Text(one, "role"), Text(one, "exception"));
    }

    private static string? Text(JsonElement owner, string name) => owner.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
