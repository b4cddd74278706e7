using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Authoring.Analysis.Coverage;

/// <summary>From a parameter's first day on, every day has exactly one value, or a declared void, in every territory.</summary>
internal static class EraCoverage
{
    public static void Check(LegalParameter parameter, Catalogue catalogue, DiagnosticBag bag)
    {
        if (parameter.Values.IsEmpty) return;
        string file = $"parameters/{parameter.Id}.json";
        var stretches = catalogue.Conventions.Territories.SelectMany(t => Stretches(parameter, t).Select(s => (s.Period, s.Values, Territory: t)))
            .Where(s => s.Values.Length != 1)
            .GroupBy(s => (s.Period, Values: string.Join(',', s.Values)))
            .OrderBy(g => g.Key.Period.From);
        foreach (var same in stretches)
        {
            ImmutableArray<int> values = same.First().Values;
            string territories = string.Join(", ", same.Select(s => s.Territory)), days = Days(same.Key.Period);
            if (values.IsEmpty) Gap(file, days, territories, bag);
            else Overlap(file, values, days, territories, bag);
        }
    }

    // The stretches of time in which the same values hold in a territory, from the parameter's first day on.
    private static IEnumerable<(Period Period, ImmutableArray<int> Values)> Stretches(LegalParameter parameter, string territory)
    {
        int first = parameter.Values.Min(v => v.Period.From);
        int[] cuts = [.. parameter.Values.SelectMany(v => new[] { v.Period.From, v.Period.To }).Append(first).Append(Period.Never).Distinct().Order()];
        (Period Period, ImmutableArray<int> Values)? last = null;
        for (int i = 0; i + 1 < cuts.Length; i++)
        {
            ImmutableArray<int> values = [.. Enumerable.Range(0, parameter.Values.Length).Where(v => Holds(parameter.Values[v], cuts[i], territory))];
            if (last is { } before && before.Values.SequenceEqual(values))
            {
                last = (before.Period with { To = cuts[i + 1] }, values);
                continue;
            }
            if (last is { } done) yield return done;
            last = (new Period(cuts[i], cuts[i + 1]), values);
        }
        if (last is { } rest) yield return rest;
    }

    private static bool Holds(LegalValue value, int day, string territory)
        => value.Period.Contains(day) && (value.Territory.IsEmpty || value.Territory.Contains(territory));

    private static string Days(Period period)
        => new DayRange(period.From, period.To == Period.Never ? DayRange.Latest : period.To - 1).ToString();

    private static void Gap(string file, string days, string territories, DiagnosticBag bag)
        => bag.Error(Codes.NoValue, new SourcePlace(file, 0, "$.values"),
            LocalizedText.Of($"Từ {days.Replace("/", " đến ", StringComparison.Ordinal)} không có giá trị nào ở {territories}.", $"There is no value for {days} in {territories}."),
            LocalizedText.Of(
                "Thêm giá trị, hoặc \"value\": null với căn cứ nếu luật không quy định hay chưa biết.",
                "Add a value, or \"value\": null with its ground where the law fixes none or none is known."));

    private static void Overlap(string file, ImmutableArray<int> values, string days, string territories, DiagnosticBag bag)
    {
        string all = string.Join(", ", values.Select(v => string.Create(CultureInfo.InvariantCulture, $"$.values[{v}]")));
        bag.Error(Codes.OverlappingValues, new SourcePlace(file, 0, string.Create(CultureInfo.InvariantCulture, $"$.values[{values[0]}]")),
            LocalizedText.Of(
                $"Từ {days.Replace("/", " đến ", StringComparison.Ordinal)} có nhiều giá trị cùng áp dụng ở {territories}: {all}.",
                $"Several values hold for {days} in {territories}: {all}."),
            LocalizedText.Of("Sửa from, to hoặc territory để mỗi ngày chỉ có một giá trị.", "Put right from, to or territory so that each day has one value."));
    }
}
