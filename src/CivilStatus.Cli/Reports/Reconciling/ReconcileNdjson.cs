using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CivilStatus.Cli.Runs.Reconciling;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Differences;
using CivilStatus.Validation.Registers.Reconciling;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Cli.Reports.Reconciling;

/// <summary>One JSON object for each pair and for each who has none, then one with the counts.</summary>
internal sealed class ReconcileNdjson(Stream output, Rule rule, string code) : IReconcileReport
{
    private const int FlushAt = 1 << 16;

    private readonly ArrayBufferWriter<byte> lines = new(FlushAt * 2);
    private readonly Utf8JsonWriter json = new(Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    private readonly Language language = new(code);

    public void Add(UnreadableRecord record) => Line(() =>
    {
        json.WriteString("class", "unreadable");
        json.WriteString("side", record.Side == ReconciliationSide.Left ? "left" : "right");
        json.WriteNumber("record", record.Record);
        json.WriteString("source", record.Source);
        json.WriteStartObject("error");
        json.WriteString("code", record.Code);
        json.WriteString("message", record.Message.In(code));
        json.WriteString("place", record.Place);
        json.WriteString("quote", record.Quote);
        json.WriteEndObject();
    });

    public void Add(ReconciledPair pair) => Line(() =>
    {
        json.WriteString("class", NameOf(pair.Class));
        if (pair.Left is { } left) Left(left);
        if (pair.Right is { } right) Right(right);
        if (pair.Class == ReconciledClass.OnlyRight) json.WriteNumber("otherEntries", pair.OtherEntries);
        if (pair.Left is null || pair.Right is null) return;
        json.WriteStartArray("fields");
        foreach (FieldComparison field in pair.Fields)
            if (field.Difference is not null) Field(field);
        json.WriteEndArray();
        json.WriteString("rule", rule.Id);
        if (pair.Verdict is { } verdict) json.WriteString("verdict", NameOf(verdict));
        if (pair.Finding is not { } finding) return;
        json.WriteString("effect", NameOf(finding.Effect));
        if (finding.Exception is { } exception) json.WriteString("exception", exception.Id);
        json.WriteString("message", finding.Message(code));
    });

    public void Finish(ReconcileSummary summary)
    {
        ReconcileCounts counts = summary.Counts;
        Line(() =>
        {
            json.WriteStartObject("summary");
            json.WriteNumber("entries", summary.Entries);
            json.WriteNumber("passedOver", summary.PassedOver);
            json.WriteNumber("persons", summary.Persons);
            json.WriteNumber("unreadable", counts.Unreadable);
            json.WriteStartObject("classes");
            foreach (ReconciledClass one in Enum.GetValues<ReconciledClass>()) json.WriteNumber(NameOf(one), counts.Of(one));
            json.WriteEndObject();
            json.WriteNumber("onlyRightWithOtherEntries", counts.WithOtherEntries);
            json.WriteStartObject("fields");
            foreach (string field in counts.Fields) Field(counts, field);
            json.WriteEndObject();
            json.WriteNumber("faults", counts.Faults);
            if (summary.Crowded is { } crowded)
            {
                json.WriteStartObject("crowdedKeys");
                json.WriteNumber("keys", crowded.Keys);
                json.WriteNumber("entries", crowded.Entries);
                json.WriteNumber("persons", crowded.Persons);
                json.WriteEndObject();
            }
            json.WriteString("asOf", DayRange.Iso(DayRange.ToDay(summary.AsOf)));
            json.WriteString("catalogue", summary.Catalogue);
            json.WriteNumber("seconds", Math.Round(summary.Elapsed.TotalSeconds, 1));
            json.WriteEndObject();
        });
        Flush();
    }

    private void Left(ReconciledLeft left)
    {
        json.WriteStartObject("left");
        json.WriteNumber("record", left.Record);
        json.WriteString("source", left.Source);
        if (left.Id is { } id) json.WriteString("id", id);
        json.WriteString("event", left.Entry.Event.Name());
        json.WriteString("role", left.Role);
        json.WriteEndObject();
    }

    private void Right(ReconciledRight right)
    {
        json.WriteStartObject("right");
        json.WriteNumber("record", right.Record);
        json.WriteString("source", right.Source);
        if (right.PersonalId is { } id) json.WriteString("personalId", id);
        json.WriteEndObject();
    }

    private void Field(FieldComparison field)
    {
        json.WriteStartObject();
        json.WriteString("field", field.Field);
        json.WriteString("class", ReconcileWords.Code(field.Difference));
        if (field.Left is { } left) json.WriteString("left", left);
        if (field.Right is { } right) json.WriteString("right", right);
        if (field.Names is { } names) json.WriteString("grade", NameOf(names.Grade));
        json.WriteString("explanation", ReconcileWords.Explain(field, language));
        json.WriteEndObject();
    }

    private void Field(ReconcileCounts counts, string field)
    {
        json.WriteStartObject(field);
        json.WriteNumber(ReconcileWords.Code(null), counts.Of(field, null));
        foreach (DifferenceKind kind in Enum.GetValues<DifferenceKind>())
            if (counts.Of(field, kind) is > 0 and long count) json.WriteNumber(ReconcileWords.Code(kind), count);
        json.WriteEndObject();
    }

    private void Line(Action write)
    {
        json.Reset(lines);
        json.WriteStartObject();
        write();
        json.WriteEndObject();
        json.Flush();
        lines.Write("\n"u8);
        if (lines.WrittenCount > FlushAt) Flush();
    }

    private void Flush()
    {
        output.Write(lines.WrittenSpan);
        lines.ResetWrittenCount();
    }

    private static string NameOf<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
