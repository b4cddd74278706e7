using CivilStatus.Validation.Authoring.Differences;
using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Formats.Bulk;
using NodaTime;

namespace CivilStatus.Cli.Runs;

/// <summary>Takes every record of the sources through two catalogues and counts what changes.</summary>
internal sealed class ComparisonRun(EntryComparison comparison, LocalDate asOf)
{
    /// <summary>Runs until the sources end or the run is interrupted.</summary>
    public ComparisonSummary Run(IEnumerable<Func<EntrySource>> sources, IBulkProgress progress, CancellationToken interrupted)
    {
        var summary = new ComparisonSummary();
        foreach (Func<EntrySource> open in sources)
        {
            using EntrySource source = open();
            progress.Started(source);
            foreach (ReadRecord record in source.Read())
            {
                if (record.Entry is { } entry) summary.Add(record.Source, comparison.Of(entry, asOf));
                else summary.AddUnreadable(record.Source, record.Error!);
                progress.Advanced(source, summary.Records);
                if (interrupted.IsCancellationRequested) break;
            }
            foreach (ReadDiagnostic diagnostic in source.Diagnostics) progress.Said(diagnostic);
            if (interrupted.IsCancellationRequested) break;
        }
        summary.Interrupted = interrupted.IsCancellationRequested;
        return summary;
    }
}
