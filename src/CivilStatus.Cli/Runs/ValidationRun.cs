using System.Diagnostics;
using CivilStatus.Cli.Reports;
using CivilStatus.Cli.Runs.Resuming;
using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Formats.Bulk;

namespace CivilStatus.Cli.Runs;

/// <summary>Takes every record of the sources through the validator to the report, in order.</summary>
/// <param name="bulk">Validates the records.</param>
/// <param name="report">Says what is found.</param>
/// <param name="counts">What an earlier part of the run counted; the counts go on from there.</param>
/// <param name="checkpoint">Remembers how far the run has come; null where nobody could go on from there.</param>
internal sealed class ValidationRun(BulkValidation bulk, IReport report, RunCounts counts, Checkpoint? checkpoint) : IBulkReport<RunPart>
{
    /// <summary>Runs until the sources end or the run is interrupted; what was found until then is reported either way.</summary>
    /// <param name="sources">Open the sources, one after the other.</param>
    /// <param name="from">Where an earlier part of the run ended.</param>
    /// <param name="summary">By what the records are checked.</param>
    /// <param name="progress">Tells a person how it goes.</param>
    /// <param name="interrupted">Asks the run to end.</param>
    public void Run(IEnumerable<Func<EntrySource>> sources, BulkPosition from, RunSummary summary, IBulkProgress progress, CancellationToken interrupted)
    {
        var clock = Stopwatch.StartNew();
        BulkPosition reached = bulk.Run(sources, this, from, progress, interrupted);
        summary.Interrupted = interrupted.IsCancellationRequested;
        summary.Elapsed = clock.Elapsed;
        if (summary.Interrupted) checkpoint?.Save(reached, counts, report);
        report.Finish(summary);
        if (!summary.Interrupted) checkpoint?.Remove();
    }

    RunPart IBulkReport<RunPart>.NewPart() => new(report.NewPart());

    void IBulkReport<RunPart>.Add(RunPart part, in CheckedRecord record)
    {
        part.Counts.Add(record);
        part.Report.Add(record);
    }

    void IBulkReport<RunPart>.Write(RunPart part, BulkPosition reached)
    {
        report.Write(part.Report);
        counts.Add(part.Counts);
        part.Report.Clear();
        part.Counts.Clear();
        checkpoint?.SaveNowAndThen(reached, counts, report);
    }
}
