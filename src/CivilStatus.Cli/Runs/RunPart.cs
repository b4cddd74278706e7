using CivilStatus.Cli.Reports;

namespace CivilStatus.Cli.Runs;

/// <summary>What a run makes of one block of records: its part of the report and of the counts.</summary>
internal sealed class RunPart(ReportPart report)
{
    public ReportPart Report => report;

    public RunCounts Counts { get; } = new();
}
