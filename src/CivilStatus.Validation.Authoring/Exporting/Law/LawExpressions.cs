using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Exporting.Expressions;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Exporting.Law;

/// <summary>The law of a rule as expressions over the law date and the territory: so the workflow alone carries it.</summary>
/// <param name="catalogue">The catalogue.</param>
/// <param name="rule">The rule.</param>
/// <param name="hasDate">Whether the event has the law date of the rule.</param>
/// <param name="territory">The expression of the territory.</param>
internal sealed class LawExpressions(Catalogue catalogue, Rule rule, bool hasDate, string territory)
{
    /// <summary>The local parameter that holds the law date.</summary>
    public const string Date = "lawDate";

    private readonly ImmutableArray<LegalParameter> parameters = [.. rule.Parameters.Select(p => catalogue.Parameter(p.Value)!)];

    /// <summary>The value of a parameter: null where the law fixes none.</summary>
    public string Value(string alias)
    {
        LegalParameter parameter = parameters[Array.FindIndex([.. rule.Parameters], p => p.Key == alias)];
        string otherwise = "null";
        foreach (LawCase @case in LawStretches.Cases(parameter, catalogue.Conventions).Reverse())
            otherwise = $"iif({Where(@case.Period, @case.Territories.IsEmpty ? null : @case.Territories)}, {Of(@case.Value)}, {otherwise})";
        return otherwise;
    }

    /// <summary>Whether a parameter has a value at any time.</summary>
    public bool HasValue(string alias) => Value(alias) != "null";

    /// <summary>When the rule is in force.</summary>
    public Clause InForce() => Clause.Any(rule.InForce.Where(p => hasDate || p == Period.Always).Select(p => Where(p, null)));

    /// <summary>Where the law date and the territory are known well enough to tell the values of all parameters.</summary>
    public Clause Known()
    {
        var stretches = new List<(Period Period, ImmutableArray<string>? Territories)>();
        foreach (Period period in LawStretches.Of(parameters))
        {
            ImmutableArray<string>? territories = LawStretches.Decided(parameters, period, catalogue.Conventions);
            if (stretches is [.., { } last] && Same(last.Territories, territories)) stretches[^1] = (new Period(last.Period.From, period.To), territories);
            else stretches.Add((period, territories));
        }
        if (stretches is [{ } only] && LawStretches.Of(parameters).Count() == 1) return Where(only.Period, only.Territories);
        return hasDate ? Clause.All(Clause.IsThere(Date), Clause.Any(stretches.Select(s => Where(s.Period, s.Territories)))) : Clause.Never;
    }

    private static bool Same(ImmutableArray<string>? left, ImmutableArray<string>? right)
        => left is null || right is null ? left is null && right is null : left.Value.SequenceEqual(right.Value);

    private Clause Where(Period period, ImmutableArray<string>? territories) => Clause.All(
        period.From == DayRange.Earliest ? Clause.Always : Clause.Single($"{Date} >= {Literal.OfDay(period.From)}"),
        period.To == Period.Never ? Clause.Always : Clause.Single($"{Date} < {Literal.OfDay(period.To)}"),
        territories is { } names ? Clause.Any(names.Select(n => Clause.Single($"{territory} == {Literal.Of(n)}"))) : Clause.Always);

    private static string Of(ParameterValue value) => value switch
    {
        NumberValue number => Literal.Of(number.Number),
        TruthValue truth => Literal.Of(truth.Truth),
        CodesValue list => TermExpressions.Call("Codes", list.Codes.Select(Literal.Of)),
        _ => throw new NotSupportedException($"{value.GetType().Name} has no expression."),
    };
}
