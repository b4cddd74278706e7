using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Authoring.Differences;

/// <summary>Compares the values of a parameter day by day and territory by territory, however the files divide them.</summary>
internal static class ParameterComparison
{
    public static IEnumerable<DetailDifference> Values(LegalParameter before, LegalParameter after, ImmutableArray<string> territories)
    {
        int[] cuts =
        [
            .. before.Values.Concat(after.Values).SelectMany(v => new[] { v.Period.From, v.Period.To })
                .Append(DayRange.Earliest).Where(d => d != Period.Never).Distinct().Order(),
        ];
        var stretches = new List<Stretch>();
        for (int i = 0; i < cuts.Length; i++)
        {
            var period = new Period(cuts[i], i + 1 < cuts.Length ? cuts[i + 1] : Period.Never);
            foreach (var group in territories.GroupBy(t => (Before: before.On(cuts[i], t), After: after.On(cuts[i], t))))
                if (Differs(group.Key.Before, group.Key.After)) Extend(stretches, new Stretch(period, [.. group], group.Key.Before, group.Key.After));
        }
        return stretches.Select(s => Detail(s, territories.Length));
    }

    // Neighbouring days with the same old and the same new value are one change.
    private static void Extend(List<Stretch> stretches, Stretch next)
    {
        int at = stretches.FindIndex(s => s.Period.To == next.Period.From && s.Before == next.Before && s.After == next.After && s.Territories.SequenceEqual(next.Territories));
        if (at < 0) stretches.Add(next);
        else stretches[at] = stretches[at] with { Period = new Period(stretches[at].Period.From, next.Period.To) };
    }

    private static bool Differs(LegalValue? before, LegalValue? after)
        => DifferenceWords.Of(before) != DifferenceWords.Of(after) || DifferenceWords.Of(before?.Ground) != DifferenceWords.Of(after?.Ground);

    private static DetailDifference Detail(Stretch stretch, int allTerritories)
    {
        string where = stretch.Territories.Length == allTerritories ? "" : $", {string.Join("/", stretch.Territories)}";
        bool groundOnly = DifferenceWords.Of(stretch.Before) == DifferenceWords.Of(stretch.After);
        var what = groundOnly
            ? LocalizedText.Of($"căn cứ {DifferenceWords.Of(stretch.Period, "vi")}{where}", $"ground {DifferenceWords.Of(stretch.Period, "en")}{where}")
            : LocalizedText.Of($"giá trị {DifferenceWords.Of(stretch.Period, "vi")}{where}", $"value {DifferenceWords.Of(stretch.Period, "en")}{where}");
        return groundOnly
            ? new DetailDifference("values", what, DifferenceWords.Of(stretch.Before?.Ground), DifferenceWords.Of(stretch.After?.Ground))
            : new DetailDifference("values", what, DifferenceWords.Of(stretch.Before), DifferenceWords.Of(stretch.After));
    }

    private sealed record Stretch(Period Period, ImmutableArray<string> Territories, LegalValue? Before, LegalValue? After);
}
