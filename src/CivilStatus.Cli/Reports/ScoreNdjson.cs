using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CivilStatus.Validation.Authoring.Conformance;

namespace CivilStatus.Cli.Reports;

/// <summary>A score for a program: an object for each vector that differs and each line that cannot be read, then those of rules and groups, then the score.</summary>
internal static class ScoreNdjson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, ConformancePack pack, ConformanceScore score, ImmutableArray<AnswerError> errors)
    {
        foreach (AnswerError error in errors)
            Line(output, json =>
            {
                json.WriteNumber("unreadableLine", error.Line);
                json.WriteString("vi", error.Reason.In("vi"));
                json.WriteString("en", error.Reason.In("en"));
            });
        foreach (Difference difference in score.Differences) Line(output, json => Write(json, difference));
        foreach (RuleScore rule in score.Rules)
            Line(output, json =>
            {
                json.WriteString("rule", rule.Rule);
                json.WriteNumber("expected", rule.Expected);
                json.WriteNumber("agreed", rule.Agreed);
                json.WriteNumber("missed", rule.Missed);
                json.WriteNumber("extra", rule.Extra);
                json.WriteNumber("other", rule.Other);
            });
        Groups(output, "era", score.Eras);
        Groups(output, "facts", score.Facts);
        Groups(output, "profile", score.Profiles);
        Line(output, json =>
        {
            json.WriteStartObject("score");
            json.WriteString("catalogue", $"{pack.Catalogue} {pack.Version}");
            json.WriteNumber("vectors", score.Vectors);
            json.WriteNumber("agreed", score.Agreed);
            json.WriteNumber("unanswered", score.Unanswered);
            json.WriteNumber("unknown", score.Unknown.Length);
            json.WriteNumber("unreadable", errors.Length);
            json.WriteEndObject();
        });
    }

    private static void Groups(TextWriter output, string name, ImmutableArray<GroupScore> groups)
    {
        foreach (GroupScore group in groups)
            Line(output, json =>
            {
                json.WriteString(name, group.Name);
                json.WriteNumber("vectors", group.Vectors);
                json.WriteNumber("agreed", group.Agreed);
            });
    }

    private static void Write(Utf8JsonWriter json, Difference difference)
    {
        json.WriteString("vector", difference.Vector.Id);
        json.WriteBoolean("answered", difference.IsAnswered);
        Findings(json, "missed", difference.Missed);
        Findings(json, "extra", difference.Extra);
        json.WriteStartArray("other");
        foreach ((ExpectedFinding expected, ExpectedFinding answered) in difference.Other)
        {
            json.WriteStartObject();
            Finding(json, "expected", expected);
            Finding(json, "answered", answered);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (difference.Disposition is not { } disposition) return;
        json.WriteStartObject("disposition");
        json.WriteString("expected", difference.Vector.Disposition);
        json.WriteString("answered", disposition);
        json.WriteEndObject();
    }

    private static void Findings(Utf8JsonWriter json, string name, ImmutableArray<ExpectedFinding> findings)
    {
        json.WriteStartArray(name);
        foreach (ExpectedFinding finding in findings) Finding(json, null, finding);
        json.WriteEndArray();
    }

    private static void Finding(Utf8JsonWriter json, string? name, ExpectedFinding finding)
    {
        if (name is null) json.WriteStartObject();
        else json.WriteStartObject(name);
        json.WriteString("rule", finding.Rule);
        if (finding.Role is { } role) json.WriteString("role", role);
        if (finding.Verdict is { } verdict) json.WriteString("verdict", verdict);
        if (finding.Effect is { } effect) json.WriteString("effect", effect);
        if (finding.Exception is { } exception) json.WriteString("exception", exception);
        json.WriteEndObject();
    }

    private static void Line(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n");
    }
}
