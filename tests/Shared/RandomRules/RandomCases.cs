using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Tests.Sampling;
using FsCheck;

namespace CivilStatus.Validation.Tests.RandomRules;

/// <summary>Draws rules with law and exceptions, and entries that give them something to decide.</summary>
public static class RandomCases
{
    private const int FirstYear = 1955, LastYear = 2005;

    private static readonly ImmutableArray<string> Territories = ["tonkin", "annamNorth", "cochinchina"];

    public static Arbitrary<RandomCase> RandomCase() => Draw.Arbitrary(Case, c => c.Smaller());

    private static RandomCase Case(Draw draw)
    {
        var trees = new RandomTrees(draw);
        Rule rule = TestCatalogue.Rule(trees.Truth(draw.Number(1, 4))) with
        {
            AppliesWhen = draw.Chance(50) ? TestCatalogue.Condition(trees.Truth(draw.Number(0, 2))) : null,
            Exceptions = [.. Enumerable.Range(0, draw.Number(0, 2)).Select(i => TestCatalogue.Exception($"x{i}", trees.Truth(draw.Number(0, 2))))],
            LawDate = draw.One(RandomTrees.DateFields),
            InForce = draw.Chance(60) ? [Period.Always] : Periods(draw),
            Assume = draw.Chance(40) ? [new Assumption(draw.One("child.born", "mother.born"), draw.One("entry.date", "father.born"))] : [],
            Parameters =
            [
                KeyValuePair.Create("codes", "p3"), KeyValuePair.Create("first", "p1"), KeyValuePair.Create("second", "p2"), KeyValuePair.Create("truth", "p4"),
            ],
        };
        var dates = ImmutableSortedDictionary.CreateBuilder<string, DateSample>(StringComparer.Ordinal);
        foreach (string path in RandomTrees.DateFields)
            if (draw.Chance(90)) dates[path] = Date(draw);
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (string path in RandomTrees.TextFields)
            if (draw.Chance(80)) texts[path] = draw.One(PoolTexts.Fields);
        if (draw.Chance(70)) texts["child.bornInWords"] = draw.One(PoolTexts.Words);
        if (draw.Chance(70)) texts["multipleBirth"] = draw.One("1", "2", " 3", "hai", "không rõ");
        if (draw.Chance(70)) texts["newbornDied"] = draw.One("true", "false", "có");
        if (draw.Chance(80)) texts["child.sex"] = draw.One("male", "female", "nữ");
        if (draw.Chance(70)) texts["entry.territory"] = draw.One("tonkin", "annamNorth", "cochinchina", "north", "đâu đó");
        ImmutableArray<LegalParameter> law =
        [
            Parameter(draw, "p1", ParameterUnit.CompletedYears), Parameter(draw, "p2", ParameterUnit.CompletedYears),
            Parameter(draw, "p3", ParameterUnit.Codes), Parameter(draw, "p4", ParameterUnit.Truth),
        ];
        return new RandomCase(rule, law, dates.ToImmutable(), texts.ToImmutable(), draw.Number(0, int.MaxValue - 1));
    }

    private static DateSample Date(Draw draw) => draw.Number(0, 19) switch
    {
        0 => DateSamples.Garbage(draw.Random),
        1 => new DateSample("Không rõ", DateOnly.MinValue, DateOnly.MaxValue, DatePrecision.None),
        <= 9 => DateSamples.Day(draw.Random, draw.Number(FirstYear, LastYear), draw.Number(1, 12), draw.Number(1, 28)),
        _ => DateSamples.Readable(draw.Random, FirstYear, LastYear),
    };

    private static LegalParameter Parameter(Draw draw, string id, ParameterUnit unit)
    {
        var values = ImmutableArray.CreateBuilder<LegalValue>();
        foreach (Period period in Cut(draw))
        {
            if (draw.Chance(15)) continue;
            if (draw.Chance(60)) values.Add(Value(draw, unit, period, []));
            else foreach (string territory in Territories.Where(_ => draw.Chance(80))) values.Add(Value(draw, unit, period, [territory]));
        }
        return new LegalParameter(id, TestCatalogue.Some, unit, values.ToImmutable());
    }

    private static LegalValue Value(Draw draw, ParameterUnit unit, Period period, ImmutableArray<string> territory)
        => new(period, territory, draw.Chance(90) ? Value(draw, unit) : null, new Ground(Verification.Text));

    private static ParameterValue Value(Draw draw, ParameterUnit unit) => unit switch
    {
        ParameterUnit.Codes => new CodesValue([.. Enumerable.Range(0, draw.Number(1, 4)).Select(_ => draw.One(PoolTexts.Fields.Add("male").Add("1")))]),
        ParameterUnit.Truth => new TruthValue(draw.Chance(50)),
        _ => new NumberValue(draw.Number(0, 30)),
    };

    private static ImmutableArray<Period> Periods(Draw draw) => [.. Cut(draw).Where((_, i) => i % 2 == 1)];

    // Adjoining periods over all of time.
    private static IEnumerable<Period> Cut(Draw draw)
    {
        int[] cuts = [.. Enumerable.Range(0, draw.Number(1, 3)).Select(_ => Day(draw)).Distinct().Order()];
        int from = DayRange.Earliest;
        foreach (int cut in cuts)
        {
            yield return new Period(from, cut);
            from = cut;
        }
        yield return new Period(from, Period.Never);
    }

    private static int Day(Draw draw) => new DateOnly(draw.Number(FirstYear, LastYear), draw.Number(1, 12), draw.One(1, 15, 28)).DayNumber;
}
