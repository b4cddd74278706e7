using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation;

/// <summary>The regimes of a rule: all of time and every territory, cut wherever the law it uses changes.</summary>
internal sealed class RuleTimeline
{
    private RuleTimeline(ImmutableArray<Regime> regimes) => Regimes = regimes;

    /// <summary>The regimes, by period and then by territory.</summary>
    public ImmutableArray<Regime> Regimes { get; }

    public static RuleTimeline Of(Rule rule, Catalogue catalogue)
    {
        LegalParameter[] parameters = [.. rule.Parameters.Select(p => catalogue.Parameter(p.Value)
            ?? throw new InvalidOperationException($"{rule.Id}: the catalogue has no parameter '{p.Value}'."))];
        ImmutableArray<string> territories = catalogue.Conventions.Territories;
        int[] cuts = Cuts(rule, parameters);
        var regimes = new List<Regime>();
        for (int i = 0; i < cuts.Length; i++)
        {
            var period = new Period(cuts[i], i + 1 < cuts.Length ? cuts[i + 1] : Period.Never);
            AddRegimes(regimes, period, InForce(rule, period.From), territories, parameters);
        }
        return new RuleTimeline([.. regimes]);
    }

    // One for each group of territories under the same values, in the order of their first ones.
    private static void AddRegimes(List<Regime> regimes, Period period, bool inForce, ImmutableArray<string> territories, LegalParameter[] parameters)
    {
        int first = regimes.Count;
        foreach (string territory in territories)
        {
            var values = new LegalValue?[parameters.Length];
            for (int i = 0; i < values.Length; i++) values[i] = parameters[i].On(period.From, territory);
            int same = first;
            while (same < regimes.Count && !AreSame(regimes[same].Values, values)) same++;
            if (same == regimes.Count) regimes.Add(new Regime(period, [territory], inForce, [.. values]));
            else regimes[same] = regimes[same] with { Territories = regimes[same].Territories.Add(territory) };
        }
    }

    private static bool InForce(Rule rule, int day)
    {
        foreach (Period period in rule.InForce)
            if (period.Contains(day)) return true;
        return false;
    }

    /// <summary>The regimes that may apply when the law date is one of the days and the place one of the territories.</summary>
    public IEnumerable<Regime> At(DayRange lawDays, ImmutableArray<string> territories)
    {
        foreach (Regime regime in Regimes)
            if (regime.Period.Overlaps(lawDays) && Share(regime.Territories, territories)) yield return regime;
    }

    // Asked for every rule of every entry.
    private static bool Share(ImmutableArray<string> some, ImmutableArray<string> others)
    {
        foreach (string one in some)
            foreach (string other in others)
                if (one == other) return true;
        return false;
    }

    // Every day on which something changes, sorted, each once.
    private static int[] Cuts(Rule rule, LegalParameter[] parameters)
    {
        var days = new SortedDays();
        days.Add(DayRange.Earliest);
        foreach (Period period in rule.InForce) Add(period);
        foreach (LegalParameter parameter in parameters)
            foreach (LegalValue value in parameter.Values) Add(value.Period);
        return days.ToArray();

        void Add(Period period)
        {
            days.Add(period.From);
            if (period.To != Period.Never) days.Add(period.To);
        }
    }

    // Several declared voids say the same: the law fixes nothing there.
    private static bool AreSame(ImmutableArray<LegalValue?> some, LegalValue?[] others)
    {
        for (int i = 0; i < others.Length; i++)
            if (!ReferenceEquals(some[i], others[i]) && (some[i]?.Value is not null || others[i]?.Value is not null)) return false;
        return true;
    }
}
