using CivilStatus.Cli.Runs.Registers;
using NodaTime;

namespace CivilStatus.Cli.Runs;

/// <summary>What a run found, and by what it looked.</summary>
internal sealed class RunSummary(string profile, LocalDate asOf, string catalogue, RunCounts counts)
{
    public string Profile => profile;

    public LocalDate AsOf => asOf;

    public string Catalogue => catalogue;

    public RunCounts Counts => counts;

    public TimeSpan Elapsed { get; set; }

    /// <summary>What rules over sets found; null where they were not asked.</summary>
    public SetSummary? Sets { get; set; }

    public bool Interrupted { get; set; }
}
