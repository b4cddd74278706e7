using System.Diagnostics;
using CivilStatus.Cli.Reports;
using CivilStatus.Validation;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Formats.Confirmations;
using NodaTime;

namespace CivilStatus.Cli.Runs;

/// <summary>Takes every record of the sources through the validator to the report, in order, one at a time.</summary>
internal sealed class ValidationRun(Validator validator, Profile profile, LocalDate asOf, ConfirmationFile? confirmations)
{
    /// <summary>Runs until the sources end or the run is interrupted; what was found until then is reported either way.</summary>
    public RunSummary Run(IEnumerable<Func<EntrySource>> sources, IReport report, IRunProgress progress, CancellationToken interrupted)
    {
        var clock = Stopwatch.StartNew();
        var summary = new RunSummary(profile.Id, asOf, $"{validator.Catalogue.Id} {validator.Catalogue.Version}");
        foreach (Func<EntrySource> open in sources)
        {
            using EntrySource source = open();
            progress.Start(source);
            int reported = 0;
            foreach (ReadRecord record in source.Read())
            {
                reported = Report(source, reported, progress);
                RecordResult result = Validate(record, summary.Records + 1);
                summary.Add(result);
                report.Add(result);
                progress.Advance(source, summary.Records);
                if (interrupted.IsCancellationRequested) break;
            }
            Report(source, reported, progress);
            if (interrupted.IsCancellationRequested) break;
        }
        summary.Interrupted = interrupted.IsCancellationRequested;
        summary.Elapsed = clock.Elapsed;
        report.Finish(summary);
        return summary;
    }

    private RecordResult Validate(ReadRecord record, long number)
    {
        if (record.Entry is not { } entry) return new RecordResult(number, record.Source, null, record.Error);
        confirmations?.Attach(entry, number);
        return new RecordResult(number, record.Source, validator.Validate(entry, profile, asOf), null);
    }

    private static int Report(EntrySource source, int reported, IRunProgress progress)
    {
        for (; reported < source.Diagnostics.Count; reported++) progress.Say(source.Diagnostics[reported]);
        return reported;
    }
}
