using CivilStatus.Validation.Registers;
using CivilStatus.Cli.Runs.Registers;
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
/// <param name="registers">Puts entries beside each other when all are there; null where rules over sets are not asked.</param>
/// <param name="checkpoint">Remembers how far the run has come; null where nobody could go on from there.</param>
internal sealed class ValidationRun(BulkValidation bulk, IReport report, RunCounts counts, RegisterStage? registers, Checkpoint? checkpoint) : IBulkReport<RunPart>
{
    /// <summary>Runs until the sources end or the run is interrupted; what was found until then is reported either way.</summary>
    /// <param name="sources">Open the sources, one after the other.</param>
    /// <param name="from">Where an earlier part of the run ended.</param>
    /// <param name="summary">By what the records are checked.</param>
    /// <param name="progress">Tells a person how it goes.</param>
    /// <param name="setProgress">Tells how rules over sets are being asked.</param>
    /// <param name="interrupted">Asks the run to end.</param>
    public void Run(IEnumerable<Func<EntrySource>> sources, BulkPosition from, RunSummary summary, IBulkProgress progress, IProgress<RegisterProgress>? setProgress, CancellationToken interrupted)
    {
        var clock = Stopwatch.StartNew();
        BulkPosition reached = bulk.Run(sources, this, from, progress, interrupted);
        summary.Interrupted = interrupted.IsCancellationRequested;
        if (registers is not null) summary.Interrupted |= !AskRegisters(registers, reached, summary, setProgress, interrupted);
        else if (summary.Interrupted) checkpoint?.Save(reached, counts, report);
        summary.Elapsed = clock.Elapsed;
        report.Finish(summary);
        if (!summary.Interrupted) checkpoint?.Remove();
    }

    // What is behind the entries is worked out anew by a run that goes on from there: the output ends with them until all is said.
    private bool AskRegisters(RegisterStage registers, BulkPosition reached, RunSummary summary, IProgress<RegisterProgress>? progress, CancellationToken interrupted)
    {
        registers.Intake.Commit(reached);
        checkpoint?.Save(reached, counts, report);
        if (summary.Interrupted) return false;
        try
        {
            registers.Run(report, counts, summary, progress, interrupted);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    RunPart IBulkReport<RunPart>.NewPart() => new(report.NewPart());

    void IBulkReport<RunPart>.Add(RunPart part, in CheckedRecord record)
    {
        part.Counts.Add(record);
        part.Report.Add(record);
        registers?.Intake.Add(part.Rows, record);
    }

    void IBulkReport<RunPart>.Write(RunPart part, BulkPosition reached)
    {
        report.Write(part.Report);
        counts.Add(part.Counts);
        registers?.Intake.Append(part.Rows, reached);
        part.Report.Clear();
        part.Counts.Clear();
        if (checkpoint is not { IsDue: true }) return;
        registers?.Intake.Commit(reached);
        checkpoint.Save(reached, counts, report);
    }
}
