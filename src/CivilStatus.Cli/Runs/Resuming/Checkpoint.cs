using System.Diagnostics;
using CivilStatus.Cli.Reports;
using CivilStatus.Validation.Formats.Bulk;
using CivilStatus.Validation.Formats.Confirmations;

namespace CivilStatus.Cli.Runs.Resuming;

/// <summary>Remembers beside the output how far a run has come, so that a broken one can go on.</summary>
internal sealed class Checkpoint(string path, FileStream output, RunIdentity identity, ConfirmationFile? confirmations)
{
    private const int MillisecondsBetween = 1000;

    private readonly Stopwatch sinceSaved = new();

    /// <summary>Whether it is time to save: the first time, then every second.</summary>
    public bool IsDue => !sinceSaved.IsRunning || sinceSaved.ElapsedMilliseconds >= MillisecondsBetween;

    /// <summary>Saves where the run stands; the output reaches the disk first.</summary>
    public void Save(BulkPosition reached, RunCounts counts, IReport report)
    {
        report.Flush();
        output.Flush(flushToDisk: true);
        new SavedRun(identity, reached, output.Length, SavedCounts.Of(counts), [.. confirmations?.UsedPlaces ?? []]).Write(path);
        sinceSaved.Restart();
    }

    /// <summary>The run has ended: there is nothing to go on with.</summary>
    public void Remove() => File.Delete(SavedRun.PathOf(path));
}
