using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;

namespace CivilStatus.Cli.Runs.Resuming;

/// <summary>The counts of a run in a form that goes into a file.</summary>
internal sealed record SavedCounts(
    long Records, long Unreadable, long Faults,
    Dictionary<Disposition, long> Dispositions,
    Dictionary<string, Dictionary<Effect, long>> Rules,
    Dictionary<NoticeCode, long> Notices)
{
    public static SavedCounts Of(RunCounts counts) => new(
        counts.Records, counts.Unreadable, counts.Faults,
        Enum.GetValues<Disposition>().ToDictionary(d => d, counts.Of),
        counts.Rules.ToDictionary(r => r.Rule.Id, r => Enum.GetValues<Effect>().ToDictionary(e => e, e => r[e])),
        counts.Notices.ToDictionary());

    public RunCounts Restore(RuleCatalogue catalogue)
    {
        var counts = new RunCounts();
        counts.AddRecords(Records, Unreadable, Faults);
        foreach ((Disposition disposition, long count) in Dispositions) counts.Add(disposition, count);
        foreach ((NoticeCode code, long count) in Notices) counts.Add(code, count);
        foreach ((string id, Dictionary<Effect, long> effects) in Rules)
            foreach ((Effect effect, long count) in effects)
                if (catalogue.Rule(id) is { } rule) counts.Add(rule, effect, count);
        return counts;
    }
}
