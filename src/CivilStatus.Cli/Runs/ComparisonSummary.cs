using CivilStatus.Validation.Authoring.Differences;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats;

namespace CivilStatus.Cli.Runs;

/// <summary>How many real entries a change of the catalogue touches, from what to what.</summary>
internal sealed class ComparisonSummary
{
    private readonly SortedDictionary<(string Rule, RuleAnswer Before, RuleAnswer After), FlipCount> flips = new(Comparer<(string Rule, RuleAnswer Before, RuleAnswer After)>.Create(
        (a, b) => (a.Rule, a.Before.Verdict, a.Before.Effect, a.After.Verdict, a.After.Effect).CompareTo((b.Rule, b.Before.Verdict, b.Before.Effect, b.After.Verdict, b.After.Effect))));
    private readonly SortedDictionary<(Disposition Before, Disposition After), long> dispositions = [];
    private readonly List<(string Place, ReadError Error)> unreadable = [];

    public long Records { get; private set; }

    public long Unreadable { get; private set; }

    /// <summary>Entries about which at least one rule answers otherwise.</summary>
    public long Touched { get; private set; }

    public long Faults { get; private set; }

    public bool Interrupted { get; set; }

    public IEnumerable<KeyValuePair<(string Rule, RuleAnswer Before, RuleAnswer After), FlipCount>> Flips => flips;

    /// <summary>Entries whose disposition changes, from what to what.</summary>
    public IEnumerable<KeyValuePair<(Disposition Before, Disposition After), long>> Dispositions => dispositions;

    /// <summary>The first records that could not be read, and why.</summary>
    public IEnumerable<(string Place, ReadError Error)> FirstUnreadable => unreadable;

    public void Add(string source, EntryOutcome outcome)
    {
        Records++;
        Faults += outcome.Faults.Length;
        if (outcome.Flips.IsEmpty) return;
        Touched++;
        foreach (Flip flip in outcome.Flips)
        {
            var key = (flip.Rule, flip.Before, flip.After);
            if (!flips.TryGetValue(key, out FlipCount? count)) flips[key] = count = new FlipCount();
            count.Add(source);
        }
        if (outcome.Before != outcome.After) dispositions[(outcome.Before, outcome.After)] = dispositions.GetValueOrDefault((outcome.Before, outcome.After)) + 1;
    }

    public void AddUnreadable(string source, ReadError error)
    {
        Records++;
        Unreadable++;
        if (unreadable.Count < FlipCount.PlacesKept) unreadable.Add((source, error));
    }
}

/// <summary>How often one flip occurs, and where first.</summary>
internal sealed class FlipCount
{
    /// <summary>How many places are named for a person to look at.</summary>
    public const int PlacesKept = 3;

    private readonly List<string> places = [];

    public long Count { get; private set; }

    public IReadOnlyList<string> Places => places;

    public void Add(string place)
    {
        Count++;
        if (places.Count < PlacesKept) places.Add(place);
    }
}
