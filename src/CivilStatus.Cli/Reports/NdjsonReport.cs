using System.Text.Encodings.Web;
using System.Text.Json;
using CivilStatus.Cli.Runs;
using CivilStatus.Validation;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Cli.Reports;

/// <summary>One JSON object a record, in input order, then one for the summary.</summary>
internal sealed class NdjsonReport(Stream output, RuleCatalogue catalogue, string language) : IReport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly BufferedStream lines = new(output, 1 << 16);

    public void Add(RecordResult record) => Line(json =>
    {
        json.WriteNumber("record", record.Number);
        json.WriteString("source", record.Source);
        if (record.Result is { } result) Result(json, result);
        else Unreadable(json, record.Error!);
    });

    public void Finish(RunSummary summary)
    {
        Line(json =>
        {
            json.WriteStartObject("summary");
            json.WriteNumber("records", summary.Records);
            foreach (Disposition disposition in Enum.GetValues<Disposition>()) json.WriteNumber(Word(disposition), summary.Count(disposition));
            json.WriteNumber("unreadable", summary.Unreadable);
            json.WriteNumber("faults", summary.Faults);
            json.WriteString("profile", summary.Profile);
            json.WriteString("asOf", DayRange.Iso(DayRange.ToDay(summary.AsOf)));
            json.WriteString("catalogue", summary.Catalogue);
            json.WriteNumber("seconds", Math.Round(summary.Elapsed.TotalSeconds, 1));
            if (summary.Interrupted) json.WriteBoolean("interrupted", true);
            json.WriteEndObject();
        });
        lines.Flush();
    }

    public void Dispose() => lines.Flush();

    private void Result(Utf8JsonWriter json, ValidationResult result)
    {
        if (result.Entry["id"] is { } id) json.WriteString("id", id);
        json.WriteString("event", result.Entry.Event.Name());
        json.WriteString("disposition", Word(result.Disposition));
        json.WriteStartArray("findings");
        foreach (Finding finding in result.Findings) Finding(json, finding);
        json.WriteEndArray();
        json.WriteStartArray("notices");
        foreach (Notice notice in result.Notices)
        {
            json.WriteStartObject();
            json.WriteString("code", Word(notice.Code));
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

    private void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("kind", Word(finding.Rule.Kind));
        json.WriteString("verdict", Word(finding.Verdict));
        json.WriteString("effect", Word(finding.Effect));
        if (finding.Exception is { } exception) json.WriteString("exception", exception.Id);
        if (finding.Role is { } role) json.WriteString("role", role);
        Texts(json, "fields", finding.Fields);
        Texts(json, "cells", finding.Cells);
        Texts(json, "values", finding.Values);
        if (finding.Verdict == Verdict.Undecided)
        {
            Texts(json, "possible", Enum.GetValues<VerdictSet>().Where(v => v != VerdictSet.None && finding.Possible.HasFlag(v)).Select(v => Word(v)));
            Texts(json, "open", finding.Open);
        }
        if (!finding.Assumed.IsEmpty) Assumed(json, finding);
        if (finding.Confirmation is { } confirmation) Confirmation(json, confirmation);
        json.WriteStartArray("grounds");
        foreach (Ground ground in finding.Grounds) Ground(json, ground);
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

    private static void Confirmation(Utf8JsonWriter json, Confirmation confirmation)
    {
        json.WriteStartObject("confirmation");
        if (confirmation.By is { } by) json.WriteString("by", by);
        if (confirmation.On is { } on) json.WriteString("on", on);
        if (confirmation.Reason is { } reason) json.WriteString("reason", reason);
        if (confirmation.Evidence is { } evidence) json.WriteString("evidence", evidence);
        json.WriteEndObject();
    }

    private void Ground(Utf8JsonWriter json, Ground ground)
    {
        json.WriteStartObject();
        if (catalogue.Instrument(ground.Instrument) is { } instrument) json.WriteString("instrument", instrument.Number);
        if (ground.Provision is { } provision) json.WriteString("provision", provision.In(language));
        json.WriteString("verification", Word(ground.Verification));
        json.WriteEndObject();
    }

    private void Unreadable(Utf8JsonWriter json, ReadError error)
    {
        json.WriteString("disposition", "unreadable");
        json.WriteStartObject("error");
        json.WriteString("code", error.Code);
        json.WriteString("message", error.Message.In(language));
        json.WriteString("place", error.Place);
        json.WriteString("quote", error.Quote);
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

    private static string Word<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private void Line(Action<Utf8JsonWriter> content)
    {
        using (var json = new Utf8JsonWriter(lines, Options))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }
        lines.WriteByte((byte)'\n');
    }
}
