using System.Globalization;
using CivilStatus.Cli.Runs;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats.Columnar.Findings;

namespace CivilStatus.Cli.Reports;

/// <summary>A Parquet file for analysts: a row a record, and a row for each thing found in it.</summary>
internal sealed class ParquetReport(Stream output, RuleCatalogue catalogue, string language) : IReport
{
    private readonly FindingsParquetWriter writer = new(output, catalogue, language);

    public void Add(RecordResult record)
    {
        if (record.Result is { } result) writer.Add(record.Number, record.Source, result);
        else writer.Add(record.Number, record.Source, record.Error!);
    }

    public void Finish(RunSummary summary) => writer.Complete(new Dictionary<string, string>
    {
        ["records"] = Number(summary.Records),
        ["accept"] = Number(summary.Count(Disposition.Accept)),
        ["note"] = Number(summary.Count(Disposition.Note)),
        ["review"] = Number(summary.Count(Disposition.Review)),
        ["reject"] = Number(summary.Count(Disposition.Reject)),
        ["unreadable"] = Number(summary.Unreadable),
        ["faults"] = Number(summary.Faults),
        ["profile"] = summary.Profile,
        ["asOf"] = DayRange.Iso(DayRange.ToDay(summary.AsOf)),
        ["catalogue"] = summary.Catalogue,
        ["language"] = language,
        ["interrupted"] = summary.Interrupted ? "true" : "false",
    });

    public void Dispose()
    {
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
