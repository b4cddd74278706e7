using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Authoring.Exporting.Law;

/// <summary>All of time, cut wherever one of some parameters changes. Written apart from the timelines that the evaluators use.</summary>
internal static class LawStretches
{
    /// <summary>The stretches of time, each without a change.</summary>
    public static IEnumerable<Period> Of(IEnumerable<LegalParameter> parameters)
    {
        int[] cuts =
        [
            .. parameters.SelectMany(p => p.Values).SelectMany(v => new[] { v.Period.From, v.Period.To }).Where(d => d != Period.Never)
                .Append(DayRange.Earliest).Distinct().Order(),
        ];
        for (int i = 0; i < cuts.Length; i++) yield return new Period(cuts[i], i + 1 < cuts.Length ? cuts[i + 1] : Period.Never);
    }

    /// <summary>The cases of a parameter, stretches that say the same joined.</summary>
    public static ImmutableArray<LawCase> Cases(LegalParameter parameter, Conventions conventions)
    {
        var cases = new List<LawCase>();
        foreach (Period period in Of([parameter]))
        {
            var groups = conventions.Territories.GroupBy(t => Told(parameter, period, t), StringComparer.Ordinal).ToArray();
            foreach (IGrouping<string, string> group in groups)
            {
                if (parameter.On(period.From, group.First())?.Value is not { } value) continue;
                ImmutableArray<string> territories = groups.Length == 1 ? [] : Names(conventions, [.. group]);
                int before = cases.FindIndex(c => c.Period.To == period.From && c.Territories.SequenceEqual(territories) && Told(c.Value) == group.Key);
                if (before < 0) cases.Add(new LawCase(period, territories, value));
                else cases[before] = cases[before] with { Period = new Period(cases[before].Period.From, period.To) };
            }
        }
        return [.. cases];
    }

    /// <summary>The names of territories for which the law of a stretch is known, groups included; null where it is the same everywhere.</summary>
    public static ImmutableArray<string>? Decided(IReadOnlyList<LegalParameter> parameters, Period period, Conventions conventions)
    {
        string Law(string territory) => string.Join('\n', parameters.Select(p => Told(p, period, territory)));
        ILookup<string, string> byLaw = conventions.Territories.ToLookup(Law, StringComparer.Ordinal);
        return byLaw.Count == 1 ? null : [.. byLaw.SelectMany(g => Names(conventions, [.. g])).Order(StringComparer.Ordinal)];
    }

    // A group bears its law where all its parts do.
    private static ImmutableArray<string> Names(Conventions conventions, ImmutableArray<string> leaves) =>
    [
        .. leaves,
        .. conventions.TerritoryGroups.Where(g => g.Value.All(leaves.Contains)).Select(g => g.Key).Order(StringComparer.Ordinal),
    ];

    private static string Told(LegalParameter parameter, Period period, string territory) => Told(parameter.On(period.From, territory)?.Value);

    // Two lists of the same codes say the same; no value and a declared void, too.
    private static string Told(ParameterValue? value) => value switch
    {
        CodesValue list => string.Join(' ', list.Codes),
        null => "",
        _ => value.ToString(),
    };
}
