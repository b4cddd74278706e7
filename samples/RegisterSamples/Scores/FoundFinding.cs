using System.Text.Json;

namespace CivilStatus.Samples.Scores;

/// <summary>
/// A finding of a run over registers, as it stands on a line: <c>{"rule":"SO104","verdict":"violated","entries":[{"record":1,"id":"e1"},{"record":2,"id":"e2"}]}</c>.
/// This file is all that knows the format.
/// </summary>
/// <param name="Rule">The rule.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="Entries">The ids of the entries it is about.</param>
internal sealed record FoundFinding(string Rule, string Verdict, IReadOnlyList<string> Entries)
{
    /// <summary>The findings of a file; other lines, such as a summary, are passed over.</summary>
    public static IEnumerable<FoundFinding> Read(TextReader lines)
    {
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0) continue;
            using JsonDocument json = JsonDocument.Parse(line);
            if (!json.RootElement.TryGetProperty("rule", out JsonElement rule) || !json.RootElement.TryGetProperty("entries", out JsonElement entries)) continue;
            yield return new FoundFinding(rule.GetString()!, json.RootElement.GetProperty("verdict").GetString()!, [.. entries.EnumerateArray().Select(IdOf).Distinct()]);
        }
    }

    private static string IdOf(JsonElement entry)
        => entry.ValueKind == JsonValueKind.String ? entry.GetString()! : entry.TryGetProperty("id", out JsonElement id) ? id.GetString()! : entry.GetProperty("source").GetString()!;
}
