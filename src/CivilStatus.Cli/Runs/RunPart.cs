using CivilStatus.Validation.Registers;
using CivilStatus.Cli.Reports;

namespace CivilStatus.Cli.Runs;

/// <summary>What a run makes of one block of records: its part of the report and of the counts.</summary>
internal sealed class RunPart(ReportPart report)
{
    public ReportPart Report => report;

    /// <summary>Its entries, made ready for rules over sets.</summary>
    public List<RegisterRow> Rows { get; } = [];

    public RunCounts Counts { get; } = new();
}
