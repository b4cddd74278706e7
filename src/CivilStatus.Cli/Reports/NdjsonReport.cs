using System.Text.Json;
using CivilStatus.Cli.Runs;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records.Json;

namespace CivilStatus.Cli.Reports;

/// <summary>One JSON object a record, in input order, then one for the summary.</summary>
internal sealed class NdjsonReport(Stream output, RuleCatalogue catalogue, string language) : IReport
{
    public ReportPart NewPart() => new NdjsonPart(catalogue, language);

    public void Write(ReportPart part) => output.Write(((NdjsonPart)part).Written);

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
            json.WriteNumber("seconds", Math.Round(summary.Elapsed.TotalSeconds, 1));
            if (summary.Interrupted) json.WriteBoolean("interrupted", true);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    public void Dispose()
    {
    }
}
