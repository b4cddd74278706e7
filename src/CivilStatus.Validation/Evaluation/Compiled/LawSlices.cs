using System.Collections.Immutable;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// Rules that follow the law of the same date: the days are cut into slices between two changes of law, and each slice into
/// classes of territories under the same law. Entries whose date and territory fall into one class are asked all at once;
/// for the others each rule is asked in every regime that may apply. Safe to share between threads.
/// </summary>
internal sealed class LawSlices
{
    private readonly int lawDate;
    private readonly ImmutableArray<(int Index, CompiledRule Rule)> rules;
    private readonly int[] starts;
    private readonly SliceClass[]?[] slices;
    private readonly StepCompiler compiler;
    private readonly CompilationMode mode;

    public LawSlices(int lawDate, IEnumerable<(int Index, CompiledRule Rule)> rules, StepCompiler compiler, CompilationMode mode)
    {
        (this.lawDate, this.rules, this.compiler, this.mode) = (lawDate, [.. rules], compiler, mode);
        starts = [.. this.rules.SelectMany(r => r.Rule.Regimes).Select(r => r.Period.From).Distinct().Order()];
        slices = new SliceClass[starts.Length][];
    }

    public void Ask(EntryFrame frame, int item)
    {
        if (ClassOf(frame) is { } filters)
        {
            filters.Ask(frame, item);
            return;
        }
        foreach ((int index, CompiledRule rule) in rules)
        {
            CompiledOutcome outcome = rule.Decide(frame);
            if (outcome.MayMatter) frame.Suspect(new Suspect(index, item, outcome));
        }
    }

    private RuleFilters? ClassOf(EntryFrame frame)
    {
        if (lawDate < 0 || frame.Facts[lawDate] is not { IsStated: true } date) return null;
        int slice = SliceOf(date.First);
        if (slice + 1 < starts.Length && date.Last >= starts[slice + 1]) return null;
        foreach (SliceClass candidate in slices[slice] ??= Classes(starts[slice]))
            if ((frame.Territories & ~candidate.Territories) == 0) return candidate.Filters;
        return null;
    }

    // Most entries are of the last few slices. The first one begins with the calendar.
    private int SliceOf(int day)
    {
        int slice = starts.Length - 1;
        while (slice > 0 && starts[slice] > day) slice--;
        return slice;
    }

    private SliceClass[] Classes(int day)
    {
        int all = rules[0].Rule.RegimeTerritories.Aggregate(0, (bits, r) => bits | r);
        var classes = new List<SliceClass>();
        for (int bit = 1; bit <= all; bit <<= 1)
        {
            if ((all & bit) == 0 || classes.Exists(c => (c.Territories & bit) != 0)) continue;
            ImmutableArray<RuleFilters.Member> members = [.. rules.Select(r => new RuleFilters.Member(r.Index, r.Rule, RegimeAt(r.Rule, day, bit)))];
            int together = members.Aggregate(all, (bits, m) => bits & m.Rule.RegimeTerritories[m.Regime]);
            classes.Add(new SliceClass(together, new RuleFilters(members, compiler, mode)));
        }
        return [.. classes];
    }

    private static int RegimeAt(CompiledRule rule, int day, int territory)
    {
        for (int i = 0; i < rule.Regimes.Length; i++)
            if (rule.Regimes[i].Period.Contains(day) && (rule.RegimeTerritories[i] & territory) != 0) return i;
        throw new InvalidOperationException($"{rule.Instance.Rule.Id}: no regime holds on {DayRange.Iso(day)}.");
    }

    private sealed record SliceClass(int Territories, RuleFilters Filters);
}
