using CivilStatus.Validation.Registers;
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

    public ReportPart NewPart() => new ParquetPart(new FindingRows(catalogue, language));

    public void Write(ReportPart part) => writer.Add(((ParquetPart)part).Rows);

    public void Add(IReadOnlyList<SetFinding> findings) => throw new InvalidOperationException("Findings over sets are not written to Parquet.");

    public void Flush()
    {
        // A row group is written when it is full.
    }

    public void Finish(RunSummary summary) => writer.Complete(new Dictionary<string, string>
    {
        ["records"] = Number(summary.Counts.Records),
        ["accept"] = Number(summary.Counts.Of(Disposition.Accept)),
        ["note"] = Number(summary.Counts.Of(Disposition.Note)),
        ["review"] = Number(summary.Counts.Of(Disposition.Review)),
        ["reject"] = Number(summary.Counts.Of(Disposition.Reject)),
        ["unreadable"] = Number(summary.Counts.Unreadable),
        ["faults"] = Number(summary.Counts.Faults),
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
