using CivilStatus.Cli.Reports.Sets;
using CivilStatus.Cli.Runs.Registers;
using CivilStatus.Validation.Registers;
using System.Buffers;
using System.Text.Json;
using CivilStatus.Cli.Runs;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records.Json;

namespace CivilStatus.Cli.Reports;

/// <summary>One JSON object a record, in input order, then one for the summary.</summary>
internal sealed class NdjsonReport(Stream output, RuleCatalogue catalogue, string language, int threads) : IReport
{
    private readonly SetFindingJson sets = new(catalogue, language);

    public ReportPart NewPart() => new NdjsonPart(catalogue, language);

    public void Write(ReportPart part) => output.Write(((NdjsonPart)part).Written);

    public void Add(IReadOnlyList<SetFinding> findings)
    {
        // To say what would decide a question takes far longer than to write it.
        foreach (ReadOnlyMemory<byte> line in findings.AsParallel().AsOrdered().WithDegreeOfParallelism(threads).Select(Line)) output.Write(line.Span);
    }

    public void Flush() => output.Flush();

    public void Finish(RunSummary summary)
    {
        using (var json = new Utf8JsonWriter(output))
        {
            RunCounts counts = summary.Counts;
            json.WriteStartObject();
            json.WriteStartObject("summary");
            json.WriteNumber("records", counts.Records);
            foreach (Disposition disposition in Enum.GetValues<Disposition>()) json.WriteNumber(CamelCase.Of(disposition), counts.Of(disposition));
            json.WriteNumber("unreadable", counts.Unreadable);
            json.WriteNumber("faults", counts.Faults);
            json.WriteString("profile", summary.Profile);
            json.WriteString("asOf", DayRange.Iso(DayRange.ToDay(summary.AsOf)));
            json.WriteString("catalogue", summary.Catalogue);
            if (summary.Sets is { } found) WriteSets(json, found);
            json.WriteNumber("seconds", Math.Round(summary.Elapsed.TotalSeconds, 1));
            if (summary.Interrupted) json.WriteBoolean("interrupted", true);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    private static void WriteSets(Utf8JsonWriter json, SetSummary sets)
    {
        json.WriteStartObject("sets");
        json.WriteNumber("entries", sets.Entries);
        json.WriteNumber("findings", sets.Findings);
        foreach (Effect effect in (Effect[])[Effect.Note, Effect.Review, Effect.Reject]) json.WriteNumber(CamelCase.Of(effect), sets.Of(effect));
        if (!sets.Diagnostics.IsEmpty)
        {
            json.WriteStartArray("diagnostics");
            foreach (SetDiagnostic diagnostic in sets.Diagnostics)
            {
                json.WriteStartObject();
                json.WriteString("rule", diagnostic.Rule);
                json.WriteString("kind", CamelCase.Of(diagnostic.Kind));
                json.WriteString("what", diagnostic.What);
                if (diagnostic.Key is { } key) json.WriteString("key", key);
                json.WriteNumber("size", diagnostic.Size);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private ReadOnlyMemory<byte> Line(SetFinding finding)
    {
        var line = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(line, NdjsonPart.Options)) sets.Write(json, finding);
        line.Write("\n"u8);
        return line.WrittenMemory;
    }

    public void Dispose()
    {
    }
}
