using System.Text.Json;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Registers;
using CivilStatus.Validation.Registers.Differences;

namespace CivilStatus.Cli.Reports.Sets;

/// <summary>Writes a finding over several entries as one JSON object.</summary>
internal sealed class SetFindingJson(RuleCatalogue catalogue, string language)
{
    private readonly EntryDifferences differences = new(catalogue);

    public void Write(Utf8JsonWriter json, SetFinding found)
    {
        Finding finding = found.Finding;
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("kind", CamelCase.Of(finding.Rule.Kind));
        json.WriteString("verdict", CamelCase.Of(finding.Verdict));
        json.WriteString("effect", CamelCase.Of(finding.Effect));
        if (finding.Role is { } role) json.WriteString("role", role);
        if (finding.Exception is { } exception) json.WriteString("exception", exception.Id);
        json.WriteStartArray("entries");
        for (int i = 0; i < found.Members.Length; i++) Write(json, found, i);
        json.WriteEndArray();
        if (found.MemberCount > found.Members.Length) json.WriteNumber("entryCount", found.MemberCount);
        if (SetDifferences.Of(found, differences) is { Length: > 0 } differ)
        {
            json.WriteStartArray("differences");
            foreach (FieldDifference difference in differ)
            {
                json.WriteStartObject();
                json.WriteString("field", difference.Path);
                json.WriteString("first", difference.First);
                json.WriteString("other", difference.Other);
                json.WriteString("kind", CamelCase.Of(difference.Kind));
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        if (finding.Verdict == Verdict.Undecided)
        {
            json.WriteStartArray("open");
            foreach (string path in finding.Open) json.WriteStringValue(path);
            json.WriteEndArray();
        }
        json.WriteString("message", finding.Message(language));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SetFinding found, int member)
    {
        json.WriteStartObject();
        json.WriteNumber("record", found.Members[member].Record);
        json.WriteString("source", found.Members[member].Source);
        if (found.Members[member].Id is { } id) json.WriteString("id", id);
        SetField[] fields = [.. found.Fields.Where(f => f.Member == member && f.Value is not null)];
        json.WriteStartArray("fields");
        foreach (SetField field in fields) json.WriteStringValue(field.Path);
        json.WriteEndArray();
        if (fields.Any(f => f.Cell is not null))
        {
            json.WriteStartArray("cells");
            foreach (SetField field in fields)
                if (field.Cell is { } cell) json.WriteStringValue(cell);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
