using System.Text.Json;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Findings.Json;

/// <summary>
/// Writes what was found as JSON: <c>event</c>, <c>disposition</c>, <c>findings</c>, <c>notices</c> and <c>faults</c>, as
/// <c>civilstatus validate --format ndjson</c> has them. Messages and provisions are in one language, all else is codes.
/// Safe to share between threads.
/// </summary>
/// <param name="catalogue">The catalogue that was validated by.</param>
/// <param name="language">The language of messages, such as <c>vi</c>.</param>
public sealed class ValidationResultWriter(Catalogue catalogue, string language)
{
    /// <summary>Writes a result as an object.</summary>
    public void Write(Utf8JsonWriter json, in ValidationResult result)
    {
        json.WriteStartObject();
        WriteProperties(json, result);
        json.WriteEndObject();
    }

    /// <summary>Writes the properties of a result into an object that has been started.</summary>
    public void WriteProperties(Utf8JsonWriter json, in ValidationResult result)
    {
        if (result.Entry["id"] is { } id) json.WriteString("id", id);
        json.WriteString("event", result.Entry.Event.Name());
        json.WriteString("disposition", CamelCase.Of(result.Disposition));
        json.WriteStartArray("findings");
        foreach (Finding finding in result.Findings) Write(json, finding);
        json.WriteEndArray();
        json.WriteStartArray("notices");
        foreach (Notice notice in result.Notices)
        {
            json.WriteStartObject();
            json.WriteString("code", CamelCase.Of(notice.Code));
            json.WriteString("field", notice.Field);
            if (notice.Detail.Length > 0) json.WriteString("detail", notice.Detail);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("faults");
        foreach (Fault fault in result.Faults)
        {
            json.WriteStartObject();
            json.WriteString("rule", fault.Rule.Id);
            json.WriteString("message", $"{fault.Exception.GetType().Name}: {fault.Exception.Message}");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("kind", CamelCase.Of(finding.Rule.Kind));
        json.WriteString("verdict", CamelCase.Of(finding.Verdict));
        json.WriteString("effect", CamelCase.Of(finding.Effect));
        if (finding.Exception is { } exception) json.WriteString("exception", exception.Id);
        if (finding.Role is { } role) json.WriteString("role", role);
        Texts(json, "fields", finding.Fields);
        Texts(json, "cells", finding.Cells);
        Texts(json, "values", finding.Values);
        if (finding.Verdict == Verdict.Undecided)
        {
            Texts(json, "possible", Enum.GetValues<VerdictSet>().Where(v => v != VerdictSet.None && finding.Possible.HasFlag(v)).Select(CamelCase.Of));
            Texts(json, "open", finding.Open);
        }
        if (!finding.Assumed.IsEmpty) Assumed(json, finding);
        if (finding.Confirmation is { } confirmation) Confirmed(json, confirmation);
        json.WriteStartArray("grounds");
        foreach (Ground ground in finding.Grounds) Write(json, ground);
        json.WriteEndArray();
        json.WriteString("message", finding.Message(language));
        json.WriteEndObject();
    }

    private static void Assumed(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("assumed");
        foreach (Assumption assumption in finding.Assumed)
        {
            json.WriteStartObject();
            json.WriteString("field", assumption.Field);
            json.WriteString("from", assumption.From);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Confirmed(Utf8JsonWriter json, Confirmation confirmation)
    {
        json.WriteStartObject("confirmation");
        if (confirmation.By is { } by) json.WriteString("by", by);
        if (confirmation.On is { } on) json.WriteString("on", on);
        if (confirmation.Reason is { } reason) json.WriteString("reason", reason);
        if (confirmation.Evidence is { } evidence) json.WriteString("evidence", evidence);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Ground ground)
    {
        json.WriteStartObject();
        if (catalogue.Instrument(ground.Instrument) is { } instrument) json.WriteString("instrument", instrument.Number);
        if (ground.Provision is { } provision) json.WriteString("provision", provision.In(language));
        json.WriteString("verification", CamelCase.Of(ground.Verification));
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string?> texts)
    {
        json.WriteStartArray(name);
        foreach (string? text in texts)
        {
            if (text is null) json.WriteNullValue();
            else json.WriteStringValue(text);
        }
        json.WriteEndArray();
    }
}
