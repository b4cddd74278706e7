using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Authoring.Mutations.Parameters;

/// <summary>
/// A day on which the value changes that lies a day too early or too late. The value that ends and the one that follows
/// it in the same territory move together, so that every day keeps exactly one value.
/// </summary>
internal sealed class ValueBoundaries : IParameterMutation
{
    public IEnumerable<ParameterChange> Of(LegalParameter parameter, ImmutableArray<string> territories)
        => from day in parameter.Values.SelectMany(v => new[] { v.Period.From, v.Period.To }).Where(Boundary.IsLimit).Distinct().Order()
           from moving in Groups(parameter, day, territories)
           where moving.Territories.Any(t => Written(parameter, day - 1, t) != Written(parameter, day, t))
           from shift in new[] { -1, 1 }
           let changed = parameter with { Values = [.. parameter.Values.Select((v, i) => moving.Values.Contains(i) ? v with { Period = v.Period.MoveLimit(day, shift) } : v)] }
           where changed.Values.All(v => v.Period.From < v.Period.To)
           let place = moving.Territories.Count == territories.Length ? "" : " " + string.Join(' ', moving.Territories)
           select new ParameterChange(string.Create(CultureInfo.InvariantCulture, $"{DayRange.Iso(day)}{place}/boundary{shift:+0;-0}"),
               ValueNames.Path(moving.Values[^1]), Boundary.Words(day, shift), changed);

    // A void value is as good as none.
    private static string? Written(LegalParameter parameter, int day, string territory)
        => parameter.On(day, territory) is { Value: not null } value ? value.Written() : null;

    /// <summary>The values that begin or end on the day, those that share a territory together.</summary>
    private static List<(List<int> Values, List<string> Territories)> Groups(LegalParameter parameter, int day, ImmutableArray<string> territories)
    {
        var groups = new List<(List<int> Values, List<string> Territories)>();
        for (int i = 0; i < parameter.Values.Length; i++)
        {
            LegalValue value = parameter.Values[i];
            if (value.Period.From != day && value.Period.To != day) continue;
            ImmutableArray<string> here = value.Territory.IsEmpty ? territories : value.Territory;
            var joined = groups.Where(g => g.Territories.Any(here.Contains)).ToList();
            groups.RemoveAll(joined.Contains);
            groups.Add(([.. joined.SelectMany(g => g.Values), i], [.. territories.Where(t => here.Contains(t) || joined.Any(g => g.Territories.Contains(t)))]));
        }
        return groups;
    }
}
