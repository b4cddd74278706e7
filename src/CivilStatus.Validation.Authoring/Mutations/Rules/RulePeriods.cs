using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Mutations.Rules;

/// <summary>A limit of <c>inForce</c> that lies a day too early or too late.</summary>
internal sealed class RulePeriods : IRuleMutation
{
    public IEnumerable<RuleChange> Of(Rule rule)
    {
        // Where one period follows another nothing changes on the day between.
        IEnumerable<int> limits = rule.InForce.SelectMany(p => new[] { p.From, p.To }).GroupBy(day => day)
            .Where(same => same.Count() == 1).Select(same => same.Key).Where(Boundary.IsLimit).Order();
        return from day in limits
               from shift in new[] { -1, 1 }
               let moved = rule.InForce.Select(p => p.MoveLimit(day, shift)).ToImmutableArray()
               where moved.All(p => p.From < p.To)
               let index = rule.InForce.Select((p, i) => (p, i)).First(p => p.p.From == day || p.p.To == day).i
               select new RuleChange(string.Create(CultureInfo.InvariantCulture, $"inForce/boundary{shift:+0;-0}/{DayRange.Iso(day)}"),
                   string.Create(CultureInfo.InvariantCulture, $"$.inForce[{index}]"), Boundary.Words(day, shift), rule with { InForce = moved });
    }
}
