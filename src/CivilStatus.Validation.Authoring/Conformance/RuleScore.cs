using System.Collections.Immutable;

namespace CivilStatus.Validation.Authoring.Conformance;

/// <summary>The findings of one rule over all answered vectors.</summary>
/// <param name="Rule">The id of the rule, or what an answer takes for one.</param>
/// <param name="Expected">How many findings are expected.</param>
/// <param name="Agreed">How many of them the answers have, and say the same of.</param>
/// <param name="Missed">How many they lack.</param>
/// <param name="Extra">How many they have that are not expected.</param>
/// <param name="Other">How many they have and say something else of.</param>
public sealed record RuleScore(string Rule, int Expected, int Agreed, int Missed, int Extra, int Other)
{
    internal static ImmutableArray<RuleScore> Of(ImmutableArray<ConformanceVector> vectors, Dictionary<string, Difference> differences)
    {
        ILookup<string, ExpectedFinding> expected = vectors.Where(v => !differences.TryGetValue(v.Id, out Difference? d) || d.IsAnswered)
            .SelectMany(v => v.Expected).ToLookup(f => f.Rule);
        ILookup<string, ExpectedFinding> missed = differences.Values.SelectMany(d => d.Missed).ToLookup(f => f.Rule);
        ILookup<string, ExpectedFinding> extra = differences.Values.SelectMany(d => d.Extra).ToLookup(f => f.Rule);
        ILookup<string, ExpectedFinding> other = differences.Values.SelectMany(d => d.Other).Select(o => o.Expected).ToLookup(f => f.Rule);
        return
        [
            .. expected.Select(g => g.Key).Union(extra.Select(g => g.Key)).Order(StringComparer.Ordinal).Select(rule =>
            {
                int all = expected[rule].Count(), lost = missed[rule].Count(), unlike = other[rule].Count();
                return new RuleScore(rule, all, all - lost - unlike, lost, extra[rule].Count(), unlike);
            }),
        ];
    }
}
