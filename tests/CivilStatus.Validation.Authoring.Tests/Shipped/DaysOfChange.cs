using System.Globalization;
using CivilStatus.Tests;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Authoring.LawTables;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Tests.Shipped;

public sealed class DaysOfChange
{
    private static readonly CatalogueSource Source = CatalogueLoader.Load(RepositoryFolder.Catalogue);

    [Fact]
    public void Every_limit_of_a_parameter_or_rule_is_asked_the_day_before_on_the_day_and_the_day_after_in_each_territory()
    {
        Catalogues.Catalogue catalogue = Source.Catalogue!;
        var asked = new HashSet<(string Rule, DateOnly Day, string Territory)>();
        foreach (LawTable table in Source.LawTables)
            foreach (Example example in LawTableCases.Of(table, catalogue.Conventions))
                asked.Add((table.Rule, DateOnly.ParseExact(example.Entry![table.Day]!, "dd/MM/yyyy", CultureInfo.InvariantCulture), example.Entry["entry.territory"]!));
        int limits = 0;

        foreach (Rule rule in catalogue.Rules.Where(r => r.Set is null))
            foreach (int limit in Limits(rule.InForce.Concat(rule.AtMost.Select(a => a.Period)))) AssertAsked(limit, rule.Id, [rule]);
        foreach (LegalParameter parameter in catalogue.Parameters)
        {
            Rule[] users = [.. catalogue.Rules.Where(r => r.Parameters.Any(p => p.Value == parameter.Id))];
            foreach (int limit in Limits(parameter.Values.Select(v => v.Period)))
                // A limit outside the time of every rule that uses the parameter has no effect to ask for.
                if (users.Any(r => r.InForce.Any(p => p.From <= limit && limit <= p.To))) AssertAsked(limit, parameter.Id, users);
        }
        Assert.True(limits >= 40, $"{limits} limits");

        void AssertAsked(int limit, string what, Rule[] rules)
        {
            limits++;
            foreach (int day in new[] { limit - 1, limit, limit + 1 })
                foreach (string territory in catalogue.Conventions.Territories)
                    Assert.True(rules.Any(r => asked.Contains((r.Id, DateOnly.FromDayNumber(day), territory))), $"{what}: no law table asks {DateOnly.FromDayNumber(day):yyyy-MM-dd} in {territory}");
        }
    }

    private static IEnumerable<int> Limits(IEnumerable<Period> periods)
        => periods.SelectMany(p => new[] { p.From, p.To }).Where(d => d > 0 && d < Period.Never).Distinct();
}
