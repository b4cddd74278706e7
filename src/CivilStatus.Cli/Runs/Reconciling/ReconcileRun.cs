using System.Diagnostics;
using CivilStatus.Cli.Reports.Reconciling;
using CivilStatus.Validation.Registers.Reconciling;

namespace CivilStatus.Cli.Runs.Reconciling;

/// <summary>Reads both sides, matches them, and takes every pair to the report.</summary>
internal sealed class ReconcileRun(Reconciliation store, IReconcileReport report, ReconcileSummary summary, int threads)
{
    public void Run(string[] left, string[] right, IReconcileProgress progress, CancellationToken interrupted)
    {
        var clock = Stopwatch.StartNew();
        ReadPosition read = new SideReading(store, threads, progress, interrupted).Read(left, right);
        (summary.Entries, summary.PassedOver, summary.Persons) = (read.Left, read.PassedOver, read.Right);
        store.Match(progress, interrupted);
        summary.Crowded = store.CrowdedKeys();
        foreach (UnreadableRecord record in store.Unreadable())
        {
            summary.Counts.Unreadable++;
            report.Add(record);
        }
        foreach (ReconciledPair pair in store.Pairs(summary.Counts.Add))
        {
            interrupted.ThrowIfCancellationRequested();
            summary.Counts.Add(pair);
            report.Add(pair);
        }
        summary.Elapsed = clock.Elapsed;
        report.Finish(summary);
    }
}
