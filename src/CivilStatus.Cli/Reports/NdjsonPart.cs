using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CivilStatus.Validation.Findings.Json;
using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Formats.Bulk;

namespace CivilStatus.Cli.Reports;

/// <summary>The lines of some consecutive records, one JSON object each.</summary>
internal sealed class NdjsonPart : ReportPart
{
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ValidationResultWriter results;
    private readonly string language;
    private readonly ArrayBufferWriter<byte> lines = new(1 << 16);
    private readonly Utf8JsonWriter json;

    public NdjsonPart(RuleCatalogue catalogue, string language)
    {
        (results, this.language) = (new ValidationResultWriter(catalogue, language), language);
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
        if (record.Result is { } result) results.WriteProperties(json, result);
        else Unreadable(record.Record.Error!);
        json.WriteEndObject();
        json.Flush();
        lines.Write("\n"u8);
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
}
