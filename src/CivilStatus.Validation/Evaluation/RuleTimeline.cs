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
        int[] cuts = [.. Cuts(rule, parameters).Order().Distinct()];
        var regimes = new List<Regime>();
        for (int i = 0; i < cuts.Length; i++)
        {
            var period = new Period(cuts[i], i + 1 < cuts.Length ? cuts[i + 1] : Period.Never);
            bool inForce = rule.InForce.Any(p => p.Contains(period.From));
            var byValues = territories
                .Select(t => (Territory: t, Values: parameters.Select(p => p.On(period.From, t)).ToImmutableArray()))
                .GroupBy(t => t.Values, t => t.Territory, ValueComparer.Instance);
            foreach (IGrouping<ImmutableArray<LegalValue?>, string> group in byValues)
                regimes.Add(new Regime(period, [.. group], inForce, group.Key));
        }
        return new RuleTimeline([.. regimes]);
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

    private static IEnumerable<int> Cuts(Rule rule, LegalParameter[] parameters)
    {
        yield return DayRange.Earliest;
        foreach (Period period in rule.InForce.Concat(parameters.SelectMany(p => p.Values).Select(v => v.Period)))
        {
            yield return period.From;
            if (period.To != Period.Never) yield return period.To;
        }
    }

    // Several declared voids say the same: the law fixes nothing there.
    private sealed class ValueComparer : IEqualityComparer<ImmutableArray<LegalValue?>>
    {
        public static ValueComparer Instance { get; } = new();

        public bool Equals(ImmutableArray<LegalValue?> x, ImmutableArray<LegalValue?> y) => x.Zip(y).All(v => ReferenceEquals(v.First, v.Second) || v.First?.Value is null && v.Second?.Value is null);

        public int GetHashCode(ImmutableArray<LegalValue?> values) => values.Length;
    }
}
