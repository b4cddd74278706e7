using System.Text.Json;

namespace CivilStatus.Samples.Scores;

/// <summary>A line of the labels that <c>slice</c> wrote.</summary>
internal sealed record LabelledDeviation(string Kind, string? How, HashSet<string> Ids)
{
    public static IEnumerable<LabelledDeviation> Read(TextReader lines)
    {
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0) continue;
            using JsonDocument json = JsonDocument.Parse(line);
            string? how = json.RootElement.TryGetProperty("how", out JsonElement way) ? way.GetString() : null;
            yield return new LabelledDeviation(json.RootElement.GetProperty("kind").GetString()!, how, [.. json.RootElement.GetProperty("ids").EnumerateArray().Select(e => e.GetString()!)]);
        }
    }
}
