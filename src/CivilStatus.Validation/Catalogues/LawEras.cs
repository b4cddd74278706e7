using System.Collections.Immutable;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Catalogues;

/// <summary>The eras of an event: the stretches of time in which nothing changes that its rules ask of the law.</summary>
public static class LawEras
{
    /// <summary>
    /// The eras, in order and without gaps; the first has no beginning and the last no end. A rule, a limit of its effect, a value of
    /// a parameter in any territory, and a day that a condition names each begin or end one.
    /// </summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="entryEvent">The event.</param>
    public static ImmutableArray<Period> Of(Catalogue catalogue, EntryEvent entryEvent)
    {
        int[] days =
        [
            .. catalogue.Rules.Where(r => r.Set is null && r.Events.Contains(entryEvent) && r.Status is RuleStatus.InForce or RuleStatus.Preview)
                .SelectMany(r => Changes(r, catalogue))
                .Where(d => d is > DayRange.Earliest and < Period.Never).Distinct().Order(),
        ];
        return [.. days.Prepend(DayRange.Earliest).Zip(days.Append(Period.Never), (from, to) => new Period(from, to))];
    }

    private static IEnumerable<int> Changes(Rule rule, Catalogue catalogue)
        => rule.InForce.Concat(rule.AtMost.Select(c => c.Period)).Concat(rule.Grounds.Select(g => g.Period))
            .Concat(rule.Parameters.SelectMany(p => catalogue.Parameter(p.Value)!.Values).Select(v => v.Period))
            .SelectMany(p => new[] { p.From, p.To })
            .Concat(Conditions(rule).SelectMany(c => TreeRewriter.All(c.Tree)).OfType<CompareNode>().SelectMany(Days));

    private static IEnumerable<Condition> Conditions(Rule rule)
    {
        IEnumerable<Condition> conditions = rule.Exceptions.Select(e => e.When).Append(rule.Require);
        return rule.AppliesWhen is { } applies ? conditions.Append(applies) : conditions;
    }

    // The day on which a comparison with a constant may change its answer.
    private static IEnumerable<int> Days(CompareNode comparison)
    {
        if (comparison.Right is ConstantNode { Value: DateOnly right })
            yield return right.DayNumber + (comparison.Operator is Comparison.LessOrEqual or Comparison.Greater ? 1 : 0);
        if (comparison.Left is ConstantNode { Value: DateOnly left })
            yield return left.DayNumber + (comparison.Operator is Comparison.GreaterOrEqual or Comparison.Less ? 1 : 0);
    }
}
