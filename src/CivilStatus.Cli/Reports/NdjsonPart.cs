using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CivilStatus.Validation;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Formats.Bulk;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Cli.Reports;

/// <summary>The lines of some consecutive records, one JSON object each.</summary>
internal sealed class NdjsonPart : ReportPart
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly RuleCatalogue catalogue;
    private readonly string language;
    private readonly ArrayBufferWriter<byte> lines = new(1 << 16);
    private readonly Utf8JsonWriter json;

    public NdjsonPart(RuleCatalogue catalogue, string language)
    {
        (this.catalogue, this.language) = (catalogue, language);
        json = new Utf8JsonWriter(lines, Options);
    }

    public ReadOnlySpan<byte> Written => lines.WrittenSpan;

    public override void Clear() => lines.ResetWrittenCount();

    public override void Add(in CheckedRecord record)
    {
        json.Reset();
        json.WriteStartObject();
        json.WriteNumber("record", record.Number);
        json.WriteString("source", record.Record.Source);
        if (record.Result is { } result) Result(result);
        else Unreadable(record.Record.Error!);
        json.WriteEndObject();
        json.Flush();
        lines.Write("\n"u8);
    }

    private void Result(ValidationResult result)
    {
        if (result.Entry["id"] is { } id) json.WriteString("id", id);
        json.WriteString("event", result.Entry.Event.Name());
        json.WriteString("disposition", CamelCase.Of(result.Disposition));
        json.WriteStartArray("findings");
        foreach (Finding finding in result.Findings) Finding(finding);
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

    private void Finding(Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("kind", CamelCase.Of(finding.Rule.Kind));
        json.WriteString("verdict", CamelCase.Of(finding.Verdict));
        json.WriteString("effect", CamelCase.Of(finding.Effect));
        if (finding.Exception is { } exception) json.WriteString("exception", exception.Id);
        if (finding.Role is { } role) json.WriteString("role", role);
        Texts("fields", finding.Fields);
        Texts("cells", finding.Cells);
        Texts("values", finding.Values);
        if (finding.Verdict == Verdict.Undecided)
        {
            Texts("possible", Enum.GetValues<VerdictSet>().Where(v => v != VerdictSet.None && finding.Possible.HasFlag(v)).Select(CamelCase.Of));
            Texts("open", finding.Open);
        }
        if (!finding.Assumed.IsEmpty) Assumed(finding);
        if (finding.Confirmation is { } confirmation) Confirmation(confirmation);
        json.WriteStartArray("grounds");
        foreach (Ground ground in finding.Grounds) Ground(ground);
        json.WriteEndArray();
        json.WriteString("message", finding.Message(language));
        json.WriteEndObject();
    }

    private void Assumed(Finding finding)
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

    private void Confirmation(Confirmation confirmation)
    {
        json.WriteStartObject("confirmation");
        if (confirmation.By is { } by) json.WriteString("by", by);
        if (confirmation.On is { } on) json.WriteString("on", on);
        if (confirmation.Reason is { } reason) json.WriteString("reason", reason);
        if (confirmation.Evidence is { } evidence) json.WriteString("evidence", evidence);
        json.WriteEndObject();
    }

    private void Ground(Ground ground)
    {
        json.WriteStartObject();
        if (catalogue.Instrument(ground.Instrument) is { } instrument) json.WriteString("instrument", instrument.Number);
        if (ground.Provision is { } provision) json.WriteString("provision", provision.In(language));
        json.WriteString("verification", CamelCase.Of(ground.Verification));
        json.WriteEndObject();
    }

    private void Unreadable(ReadError error)
    {
        json.WriteString("disposition", "unreadable");
        json.WriteStartObject("error");
        json.WriteString("code", error.Code);
        json.WriteString("message", error.Message.In(language));
        json.WriteString("place", error.Place);
        json.WriteString("quote", error.Quote);
        json.WriteEndObject();
    }

    private void Texts(string name, IEnumerable<string?> texts)
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
