using CivilStatus.Cli.Reports;
using CivilStatus.Validation.Registers;
using CivilStatus.Validation.Rules;
using NodaTime;
using Profile = CivilStatus.Validation.Catalogues.Profile;

namespace CivilStatus.Cli.Runs.Registers;

/// <summary>Asks the rules over sets when all entries are there, and reports what they find.</summary>
internal sealed class RegisterStage(RegisterStore store, RuleCatalogue catalogue, Profile profile, LocalDate asOf)
{
    private const int FindingsAtOnce = 256;

    public RegisterIntake Intake { get; } = new(store);

    public void Run(IReport report, RunCounts counts, RunSummary summary, IProgress<RegisterProgress>? progress, CancellationToken interrupted)
    {
        store.Ask(profile, asOf, progress, interrupted);
        var sets = new SetSummary { Entries = store.EntryCount, Diagnostics = store.Diagnostics() };
        foreach (SetRuleCount count in store.Counts())
        {
            if (catalogue.Rule(count.Rule) is not { } rule) continue;
            counts.Add(rule, count.Effect, count.Count);
            sets.Add(count.Effect, count.Count);
        }
        summary.Sets = sets;
        foreach (SetFinding[] some in store.Findings(profile, asOf).Chunk(FindingsAtOnce))
        {
            interrupted.ThrowIfCancellationRequested();
            report.Add(some);
        }
    }
}
