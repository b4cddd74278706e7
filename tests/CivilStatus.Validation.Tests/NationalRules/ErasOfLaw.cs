using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Tests.Sampling;

namespace CivilStatus.Validation.Tests.NationalRules;

public sealed class ErasOfLaw
{
    [Fact]
    public void They_adjoin_and_cover_all_of_time()
    {
        foreach ((EntryEvent entryEvent, _) in EntryEvents.All)
        {
            ImmutableArray<Period> eras = LawEras.Of(TestCatalogue.National, entryEvent);
            Assert.Equal((DayRange.Earliest, Period.Never), (eras[0].From, eras[^1].To));
            Assert.All(eras.Zip(eras.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
        }
    }

    [Fact]
    public void No_value_of_the_law_changes_within_one()
    {
        foreach ((EntryEvent entryEvent, _) in EntryEvents.All)
        {
            LegalParameter[] parameters = [.. TestCatalogue.National.Rules.Where(r => r.Events.Contains(entryEvent)).SelectMany(r => r.Parameters).Select(p => TestCatalogue.National.Parameter(p.Value)!)];
            foreach (Period era in LawEras.Of(TestCatalogue.National, entryEvent).Where(e => e.To != Period.Never))
                foreach (LegalParameter parameter in parameters)
                    foreach (string territory in TestCatalogue.National.Conventions.Territories)
                        Assert.Same(parameter.On(era.From, territory), parameter.On(era.To - 1, territory));
        }
    }

    [Theory]
    [InlineData(Comparison.Less, 0)]
    [InlineData(Comparison.GreaterOrEqual, 0)]
    [InlineData(Comparison.LessOrEqual, 1)]
    [InlineData(Comparison.Greater, 1)]
    public void A_day_that_a_condition_names_begins_one(Comparison comparison, int later)
    {
        var day = new DateOnly(2001, 2, 3);
        Rule rule = TestCatalogue.Rule(new CompareNode(comparison, new FieldNode("entry.date", FactType.Date), new ConstantNode(day)));

        Assert.Equal([day.DayNumber + later], LawEras.Of(TestCatalogue.National with { Rules = [rule] }, rule.Events[0]).Skip(1).Select(e => e.From));
    }
}
