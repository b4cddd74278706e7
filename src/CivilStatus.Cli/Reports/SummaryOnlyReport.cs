using CivilStatus.Validation.Registers;
using CivilStatus.Cli.Runs;
using CivilStatus.Validation.Formats.Bulk;

namespace CivilStatus.Cli.Reports;

/// <summary>Of a report nothing but the summary.</summary>
internal sealed class SummaryOnlyReport(IReport report) : IReport
{
    public ReportPart NewPart() => new NothingSaid();

    public void Write(ReportPart part)
    {
    }

    public void Add(IReadOnlyList<SetFinding> findings)
    {
    }

    public void Flush() => report.Flush();

    public void Finish(RunSummary summary) => report.Finish(summary);

    public void Dispose() => report.Dispose();

    private sealed class NothingSaid : ReportPart
    {
        public override void Add(in CheckedRecord record)
        {
        }

        public override void Clear()
        {
        }
    }
}
