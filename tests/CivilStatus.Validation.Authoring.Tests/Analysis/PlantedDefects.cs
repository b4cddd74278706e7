using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Tests.Analysis;

public sealed class PlantedDefects
{
    private const EntryEvent Marriage = EntryEvent.Marriage, Birth = EntryEvent.Birth, Adoption = EntryEvent.Adoption;

    [Theory]
    [InlineData("Age(husband.born, marriageDate) >= 18 && Age(husband.born, marriageDate) < 18")]
    [InlineData("marriageDate < entry.date && entry.date < husband.born && husband.born < marriageDate")]
    [InlineData("Year(marriageDate) == 1990 && Century(marriageDate) == 20")]
    [InlineData("YearOfCentury(marriageDate) == 75 && Year(marriageDate) >= 1976 && Year(marriageDate) < 2075")]
    [InlineData("Age(husband.born, wife.born) >= 20 && Age(wife.born, marriageDate) >= 20 && Age(husband.born, marriageDate) < 39")]
    [InlineData("entry.kind == \"late\" && entry.kind == \"first\"")]
    [InlineData("IsPresent(husband.name) && IsPlaceholder(husband.name)")]
    [InlineData("StatesDay(husband.born) && FirstDayWritten(husband.born) < husband.born && IsReal(husband.born)")]
    public void A_rule_that_can_never_apply(string appliesWhen)
    {
        Diagnostic found = Assert.Single(Planted.Analyse(Planted.Rule("T1", Marriage, "IsPresent(wife.name)", appliesWhen)), d => d.Severity == Severity.Error);

        Assert.Equal((Codes.NeverApplies, "rules/T1-planted.json", "$.appliesWhen"), (found.Code, found.Place.File, found.Place.Path));
        Assert.Contains(appliesWhen, found.Message.In("vi"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Age(husband.born, marriageDate) >= 17", "Age(husband.born, marriageDate) >= 18")]
    [InlineData("husband.born < entry.date", "husband.born < marriageDate && marriageDate <= entry.date")]
    [InlineData("Days(husband.born, marriageDate) > 6000", "Age(husband.born, marriageDate) >= 17")]
    [InlineData("IsPresent(marriageDate) || !IsPresent(marriageDate)", null)]
    public void A_rule_that_nothing_can_breach(string require, string? appliesWhen)
    {
        Diagnostic found = Assert.Single(Planted.Analyse(Planted.Rule("T2", Marriage, require, appliesWhen)), d => d.Severity == Severity.Error);

        Assert.Equal((Codes.NeverBreached, "$.require"), (found.Code, found.Place.Path));
        Assert.Contains("{\"event\":\"marriage\"", found.Message.In("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void Twenty_years_and_twenty_years_are_thirty_nine_only_across_a_year_like_1900()
    {
        // Born on a 29 February and twenty on 28 February 1900 (or 2100), a common year: the other's twentieth birthday comes a day before the fortieth.
        var found = Assert.IsType<Answer.Found>(Planted.Find(
            Planted.Rule("T0", Marriage, "Age(husband.born, marriageDate) >= 40", "Age(husband.born, wife.born) >= 20 && Age(wife.born, marriageDate) >= 20").Rule,
            OutcomeCondition.Surely(0, VerdictSet.Violated)));

        string days = string.Join(' ', found.Entry["husband.born"], found.Entry["wife.born"], found.Entry["marriageDate"]);
        Assert.Contains(days, new[] { "29/02/1880 28/02/1900 28/02/1920", "29/02/2080 28/02/2100 28/02/2120" });
    }

    [Fact]
    public void A_rule_that_nothing_can_satisfy()
    {
        Diagnostic found = Assert.Single(
            Planted.Analyse(Planted.Rule("T3", Marriage, "Age(husband.born, marriageDate) >= 20", "Age(husband.born, marriageDate) < 20")), d => d.Severity == Severity.Error);

        Assert.Equal((Codes.NeverSatisfied, "$.require"), (found.Code, found.Place.Path));
        // One day short of twenty years: the smallest entry to which the rule applies.
        Assert.Contains("{\"event\":\"marriage\",\"husband\":{\"born\":\"02/06/2004\"},\"marriageDate\":\"01/06/2024\"}", found.Message.In("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Age(husband.born, marriageDate) >= 20")]
    [InlineData("Age(husband.born, marriageDate) >= 15 && Age(husband.born, marriageDate) < 15")]
    public void An_exception_that_is_never_reached(string when)
    {
        Diagnostic found = Assert.Single(
            Planted.Analyse(Planted.Rule("T4", Marriage, "Age(husband.born, marriageDate) >= 20", null, ("never", when))), d => d.Severity == Severity.Error);

        Assert.Equal((Codes.ExceptionNeverReached, "$.exceptions[0].when"), (found.Code, found.Place.Path));
        Assert.Contains("never", found.Message.In("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_hidden_behind_an_earlier_one()
        => Assert.Contains(
            Planted.Analyse(Planted.Rule("T5", Marriage, "Age(husband.born, marriageDate) >= 20", null,
                ("wide", "Age(husband.born, marriageDate) >= 15"), ("narrow", "Age(husband.born, marriageDate) >= 16"))),
            d => d.Code == Codes.ExceptionNeverReached && d.Place.Path == "$.exceptions[1].when");

    [Fact]
    public void An_exception_that_only_takes_violated_from_what_is_possible_is_reached()
        => Assert.Empty(Planted.Analyse(Planted.Rule("T6", Marriage, "Age(husband.born, marriageDate) >= 20", null,
            ("incomplete-birth-date", "!StatesDay(husband.born) && Age(FirstDayWritten(husband.born), marriageDate) >= 20"))));

    [Theory]
    [InlineData("Age(husband.born, marriageDate) < 25")]
    [InlineData("IsPresent(marriageDate)")]
    public void An_exception_that_excuses_every_breach(string when)
    {
        ImmutableArray<Diagnostic> all = Planted.Analyse(Planted.Rule("T7", Marriage, "Age(husband.born, marriageDate) >= 20", null, ("always", when)));

        Diagnostic found = Assert.Single(all, d => d.Severity == Severity.Error);
        Assert.Equal((Codes.ExceptionNotNarrower, "$.exceptions[0].when"), (found.Code, found.Place.Path));
    }

    [Theory]
    [InlineData("marriageDate <= entry.date && marriageDate < entry.date", "marriageDate <= entry.date")]
    [InlineData("marriageDate <= entry.date || marriageDate < entry.date", "marriageDate < entry.date")]
    [InlineData("!(Age(wife.born, marriageDate) < 18 && Age(wife.born, marriageDate) < 20)", "Age(wife.born, marriageDate) < 20")]
    public void A_clause_that_changes_nothing(string require, string clause)
    {
        Diagnostic found = Assert.Single(Planted.Analyse(Planted.Rule("T8", Marriage, require)));

        Assert.Equal((Codes.DeadClause, Severity.Warning, "$.require"), (found.Code, found.Severity, found.Place.Path));
        Assert.EndsWith(clause, found.Message.In("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("IsPresent(marriageDate) && marriageDate <= entry.date")]
    [InlineData("AreDistinct(husband.name, wife.name) || husband.born != wife.born")]
    public void A_clause_that_matters_is_let_be(string require) => Assert.Empty(Planted.Analyse(Planted.Rule("T9", Marriage, require)));

    [Fact]
    public void Two_rules_that_nothing_can_satisfy_together()
    {
        ImmutableArray<Diagnostic> all = Planted.Analyse(
            Planted.Rule("T10", Birth, "Age(mother.born, child.born) >= 18 && IsReal(child.born)"),
            Planted.Rule("T11", Birth, "Days(mother.born, child.born) < 6570 && StatesMonth(mother.born)"));

        Diagnostic found = Assert.Single(all);
        Assert.Equal((Codes.Contradiction, "rules/T11-planted.json"), (found.Code, found.Place.File));
        Assert.Contains("T10: Age(mother.born, child.born) >= 18 ; T11: Days(mother.born, child.born) < 6570.", found.Message.In("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_rules_that_clash_for_some_entries_only_do_not_contradict()
        => Assert.Empty(Planted.Analyse(
            Planted.Rule("T12", Birth, "Age(mother.born, child.born) >= 18"), Planted.Rule("T13", Birth, "Age(mother.born, child.born) <= 18")));

    [Fact]
    public void A_fact_may_stand_in_for_one_rule_and_not_for_the_other()
    {
        RuleFile plain = Planted.Rule("T17", Marriage, "husband.born < marriageDate"), assuming = Planted.Rule("T18", Marriage, "Age(wife.born, marriageDate) >= 18");
        Rule assumed = assuming.Rule with { Assume = [new Assumption("marriageDate", "entry.date")] };

        Answer answer = Planted.Find(
            [Assert.Single(AskedRule.Of(Planted.National, plain.Rule)), Assert.Single(AskedRule.Of(Planted.National, assumed))],
            OutcomeCondition.And(OutcomeCondition.May(0, VerdictSet.Violated), OutcomeCondition.Surely(1, VerdictSet.Violated)));

        Entry entry = Assert.IsType<Answer.Found>(answer).Entry;
        Assert.True(entry["marriageDate"] is not null || entry["entry.date"] is not null);
    }

    [Fact]
    public void Two_rules_that_never_apply_together_do_not_contradict()
        => Assert.DoesNotContain(
            Planted.Analyse(
                Planted.Rule("T14", Birth, "IsPresent(child.name)", "IsPresent(parentage) && parentage == \"both\""),
                Planted.Rule("T15", Birth, "!IsPresent(child.name)", "IsPresent(parentage) && parentage == \"foundling\"")),
            d => d.Code == Codes.Contradiction);

    [Fact]
    public void What_is_undecided_is_said_to_be()
    {
        // The analysis takes two differences of days for unknown, and no entry satisfies this.
        Diagnostic found = Assert.Single(
            Planted.Analyse(Planted.Rule("T16", Adoption, "IsPresent(child.name)", "Days(child.born, entry.date) < Days(child.born, entry.date)")),
            d => d.Code == Codes.NeverApplies);

        Assert.Equal(Severity.Error, found.Severity);
        Assert.Contains(
            Planted.Analyse(Planted.Rule("T17", Birth, "IsPresent(child.name)", "Days(child.born, entry.date) < Days(child.born, entry.date) && Days(mother.born, entry.date) < Days(child.born, entry.date) && mother.born < child.born")),
            d => d.Code == Codes.NeverApplies);
        Assert.Contains(
            Planted.Analyse(Planted.Rule("T18", Birth, "IsPresent(child.name)", "Days(mother.born, entry.date) < Days(child.born, entry.date) && mother.born < child.born")),
            d => d.Code == Codes.NotDecided && d.Severity == Severity.Warning);
    }
}
