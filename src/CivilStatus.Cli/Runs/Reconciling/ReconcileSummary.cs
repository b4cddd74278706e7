using NodaTime;

namespace CivilStatus.Cli.Runs.Reconciling;

/// <summary>What a reconciliation was about, and what it counted.</summary>
internal sealed class ReconcileSummary(LocalDate asOf, string catalogue, string left, string right)
{
    public LocalDate AsOf => asOf;

    public string Catalogue => catalogue;

    public string Left => left;

    public string Right => right;

    /// <summary>How many records of entries were read, those of which none could be made included.</summary>
    public long Entries { get; set; }

    /// <summary>How many entries record events that have no persons to compare.</summary>
    public long PassedOver { get; set; }

    /// <summary>How many records of persons were read.</summary>
    public long Persons { get; set; }

    /// <summary>The keys that so many share that not everybody was compared; null where there are none.</summary>
    public (long Keys, long Entries, long Persons)? Crowded { get; set; }

    public ReconcileCounts Counts { get; } = new();

    /// <summary>Whether the entries' own workbook was to be marked and could not be.</summary>
    public bool IsUnmarked { get; set; }

    public TimeSpan Elapsed { get; set; }
}
