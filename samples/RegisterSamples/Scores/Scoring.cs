namespace CivilStatus.Samples.Scores;

/// <summary>
/// Holds the findings of a run against the labels of a slice. A finding is about a deviation where all its entries are entries of it.
/// </summary>
internal sealed class Scoring
{
    private readonly List<LabelledDeviation> labels;
    private readonly Dictionary<string, List<int>> byEntry = [];
    private readonly Dictionary<(int Label, string Rule), HashSet<string>> verdicts = [];
    private readonly Dictionary<string, (int All, int Right, int OfOthers)> breaches = [];

    public Scoring(IEnumerable<LabelledDeviation> labels)
    {
        this.labels = [.. labels];
        for (int i = 0; i < this.labels.Count; i++)
            foreach (string id in this.labels[i].Ids)
            {
                if (!byEntry.TryGetValue(id, out List<int>? there)) byEntry.Add(id, there = []);
                there.Add(i);
            }
    }

    public void Add(FoundFinding finding)
    {
        List<int> about = finding.Entries.Count > 0 && byEntry.TryGetValue(finding.Entries[0], out List<int>? there) ? there.FindAll(l => finding.Entries.All(labels[l].Ids.Contains)) : [];
        foreach (int label in about)
        {
            if (!verdicts.TryGetValue((label, finding.Rule), out HashSet<string>? said)) verdicts.Add((label, finding.Rule), said = []);
            said.Add(finding.Verdict);
        }
        if (finding.Verdict != "violated") return;
        (int all, int right, int ofOthers) = breaches.GetValueOrDefault(finding.Rule);
        bool isRight = about.Exists(l => Expectation.All.Any(e => e.Kind == labels[l].Kind && e.Rule == finding.Rule && e.Verdicts.Contains("violated")));
        breaches[finding.Rule] = (all + 1, right + (isRight ? 1 : 0), ofOthers + (!isRight && about.Count > 0 ? 1 : 0));
    }

    /// <summary>Of each kind: how many there are, and how many were found, or, of a lawful kind, left alone; by the way they were made where that is known.</summary>
    public IEnumerable<KindScore> Kinds()
        => Expectation.All.SelectMany(e => Indexes(e.Kind).GroupBy(i => labels[i].How is { } how && !char.IsAsciiDigit(how[0]) ? how : "").OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new KindScore(e, g.Key, g.Count(), g.Count(i => IsAsExpected(e, i)))));

    /// <summary>Of each rule: how many breaches it reported, how many of them are labelled as such, how many are about deviations of other kinds.</summary>
    public IEnumerable<RuleScore> Rules() => breaches.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => new RuleScore(b.Key, b.Value.All, b.Value.Right, b.Value.OfOthers));

    private IEnumerable<int> Indexes(string kind) => Enumerable.Range(0, labels.Count).Where(i => labels[i].Kind == kind);

    private bool IsAsExpected(Expectation expectation, int label)
    {
        HashSet<string> said = verdicts.GetValueOrDefault((label, expectation.Rule)) ?? [];
        return expectation.IsLawful ? !said.Contains("violated") : expectation.Verdicts.Any(said.Contains);
    }
}

/// <summary>How many deviations of a kind, made in one way, were judged as they should be.</summary>
internal sealed record KindScore(Expectation Expected, string How, int All, int Right);

/// <summary>How many breaches that a rule reported are labelled.</summary>
internal sealed record RuleScore(string Rule, int All, int Right, int OfOthers)
{
    public int Unlabelled => All - Right - OfOthers;
}
