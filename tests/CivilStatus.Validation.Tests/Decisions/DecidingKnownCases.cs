using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Decisions;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Tests.Sampling;

namespace CivilStatus.Validation.Tests.Decisions;

public sealed class DecidingKnownCases
{
    private static readonly FieldNode Child = new("child.born", FactType.Date), Mother = new("mother.born", FactType.Date),
        Father = new("father.born", FactType.Date), Registered = new("entry.date", FactType.Date), Sex = new("child.sex", FactType.Text);

    // 12 completed years on 10/06/2007: born on 10/06/1995 or before.
    [Fact]
    public void The_days_of_a_year_fall_into_those_that_are_right_and_those_that_are_not()
    {
        Decision decision = Decide(AgeAtLeast(Mother, Child, 12), new(EntryEvent.Birth) { ["mother.born"] = "1995", ["child.born"] = "10/06/2007" });

        DecidingFact mother = Assert.Single(decision.Facts);
        Assert.Equal((DecisionKind.Surely, "mother.born", true), (decision.Kind, mother.Path, mother.IsStated));
        Assert.Equal([("1995-01-01/1995-06-10", Verdict.Satisfied), ("1995-06-11/1995-12-31", Verdict.Violated)], Pieces(mother));
    }

    [Fact]
    public void A_missing_date_falls_into_pieces_over_all_of_time()
    {
        Decision decision = Decide(AgeAtLeast(Mother, Child, 12), new(EntryEvent.Birth) { ["child.born"] = "10/06/2007" });

        DecidingFact mother = Assert.Single(decision.Facts);
        Assert.False(mother.IsStated);
        Assert.Equal([("../1995-06-10", Verdict.Satisfied), ("1995-06-11/..", Verdict.Violated)], Pieces(mother));
    }

    [Fact]
    public void An_unreadable_date_is_as_open_as_a_missing_one()
        => Assert.Equal("mother.born", Assert.Single(Decide(AgeAtLeast(Mother, Child, 12), new(EntryEvent.Birth) { ["mother.born"] = "năm Tý", ["child.born"] = "10/06/2007" }).Facts).Path);

    [Fact]
    public void A_missing_code_is_told_by_its_codes()
    {
        Decision decision = Decide(new CompareNode(Comparison.Equal, Sex, new ConstantNode("male")), new(EntryEvent.Birth));

        Assert.Equal(DecisionKind.Surely, decision.Kind);
        Assert.Equal([("male", Verdict.Satisfied), ("female", Verdict.Violated), ("unknown", Verdict.Violated)], Assert.Single(decision.Facts).Pieces.Select(p => (p.Value!, p.Verdict)));
    }

    [Fact]
    public void A_missing_text_is_told_by_those_it_is_compared_with_and_any_other()
    {
        var rule = new MemberNode(new FieldNode("child.ethnicity", FactType.Text), new ListNode(["Kinh", "Hoa"]));

        Decision decision = Decide(rule, new(EntryEvent.Birth));

        Assert.Equal([("Kinh", Verdict.Satisfied), ("Hoa", Verdict.Satisfied), (null, Verdict.Violated)], Assert.Single(decision.Facts).Pieces.Select(p => (p.Value, p.Verdict)));
    }

    [Fact]
    public void A_missing_text_that_a_table_is_asked_about_cannot_be_listed()
    {
        var rule = new CallNode(RuleFunctions.ByName["InTable"], [new FieldNode("child.ethnicity", FactType.Text), new ConstantNode("ethnic-groups")]);

        Decision decision = Decide(rule, new(EntryEvent.Birth));

        Assert.Equal(DecisionKind.Possibly, decision.Kind);
        Assert.Empty(Assert.Single(decision.Facts).Pieces);
    }

    // Father 40 or so, far from 100 on any day: his date is not exact, and does not matter.
    [Fact]
    public void A_date_that_makes_no_difference_is_not_asked_for()
    {
        var rule = new OrNode([AgeAtLeast(Mother, Registered, 12), AgeAtLeast(Father, Registered, 100)]);

        Decision decision = Decide(rule, new(EntryEvent.Birth) { ["mother.born"] = "1995", ["father.born"] = "1967", ["entry.date"] = "2007" });

        Assert.Equal((DecisionKind.Surely, "mother.born, entry.date"), (decision.Kind, string.Join(", ", decision.Facts.Select(f => f.Path))));
    }

    // Either alone leaves days on which the other counts, and days on which it does not.
    [Fact]
    public void Of_two_dates_that_are_both_needed_each_may_decide()
    {
        Decision decision = Decide(AgeAtLeast(Mother, Child, 12), new(EntryEvent.Birth) { ["mother.born"] = "1994/1995", ["child.born"] = "2007" });

        Assert.Equal((DecisionKind.Possibly, "mother.born, child.born"), (decision.Kind, string.Join(", ", decision.Facts.Select(f => f.Path))));
        Assert.Equal([("1994-01-01/1995-01-01", Verdict.Satisfied), ("1995-01-02/1995-12-31", Verdict.Undecided)], Pieces(decision.Facts[0]));
    }

    [Fact]
    public void Of_two_dates_that_are_both_missing_neither_decides_alone()
    {
        var rule = new CompareNode(Comparison.Equal, new CallNode(RuleFunctions.ByName["Days"], [Mother, Child]), new ConstantNode(5000));

        Assert.Equal(DecisionKind.Together, Decide(rule, new(EntryEvent.Birth)).Kind);
    }

    // The entry date counts only where it is written, and it is not.
    [Fact]
    public void Two_missing_dates_of_which_each_turns_on_a_day_of_its_own_decide_together()
    {
        var rule = new OrNode([By(Mother, 1970), By(Father, 2000), new AndNode([new CallNode(RuleFunctions.ByName["IsPresent"], [Registered]), By(Registered, 1980)])]);

        Decision decision = Decide(rule, new(EntryEvent.Birth));

        Assert.Equal((DecisionKind.Surely, "mother.born, father.born"), (decision.Kind, string.Join(", ", decision.Facts.Select(f => f.Path))));
    }

    // Her day is open on every day of 1995, whatever is found out of his.
    [Fact]
    public void A_date_that_leaves_another_open_falls_into_as_few_pieces_as_can_be()
    {
        var rule = new CompareNode(Comparison.LessOrEqual, Father, Mother);

        Decision decision = Decide(rule, new(EntryEvent.Birth) { ["mother.born"] = "1995" });

        Assert.Equal([("../1995-01-01", Verdict.Satisfied), ("1995-01-02/1995-12-31", Verdict.Undecided), ("1996-01-01/..", Verdict.Violated)], Pieces(decision.Facts[0]));
    }

    [Fact]
    public void The_date_that_stands_in_is_the_one_to_find_out()
    {
        Rule rule = TestCatalogue.Rule(AgeAtLeast(Mother, Child, 12)) with { Assume = [new Assumption("child.born", "entry.date")] };

        Decision decision = Decide(rule, new(EntryEvent.Birth) { ["mother.born"] = "10/06/1995", ["entry.date"] = "2007" });

        DecidingFact registered = Assert.Single(decision.Facts);
        Assert.Equal("entry.date", registered.Path);
        Assert.Equal([("2007-01-01/2007-06-09", Verdict.Violated), ("2007-06-10/2007-12-31", Verdict.Satisfied)], Pieces(registered));
    }

    // 13 years old: below 15 in Tonkin and Annam, where dispensation was possible, and below 14 in Cochinchina, where it was not.
    [Fact]
    public void An_unknown_territory_is_told_by_territory()
    {
        var entry = new Entry(EntryEvent.Marriage) { ["wife.born"] = "10/06/1927", ["marriageDate"] = "10/06/1940" };

        Finding finding = Undecided.Of(Verdicts.Validator, Verdicts.Validator.Read(entry, Verdicts.AsOf)).Single(f => f.Rule.Id == "KH104");

        DecidingFact territory = Assert.Single(finding.Decision!.Facts);
        Assert.Equal("entry.territory", territory.Path);
        Assert.Equal(TestCatalogue.National.Conventions.Territories, territory.Pieces.Select(p => p.Value));
        Assert.All(territory.Pieces, p => Assert.Equal(p.Value == "cochinchina" ? (null, Verdict.Violated) : ("dispensation", Verdict.Excepted), (p.Exception?.Id, p.Verdict)));
    }

    [Fact]
    public void Each_item_of_a_list_has_its_own()
    {
        var entry = new Entry(EntryEvent.Adoption) { ["child.born"] = "10/06/2007", ["adopters[0].born"] = "10/06/1980", ["adopters[1].born"] = "1995" };
        Rule rule = TestCatalogue.Rule(AgeAtLeast(new FieldNode("person.born", FactType.Date), Child, 12)) with
        {
            Events = [EntryEvent.Adoption],
            ForEach = new ForEach("person", ["adopters"]),
            Fields = ["person.born"],
        };

        Assert.Equal("adopters[1].born", Assert.Single(Decide(rule, entry).Facts).Path);
    }

    [Fact]
    public void What_is_written_but_cannot_be_compared_leaves_nothing_to_find_out()
    {
        var number = new CallNode(RuleFunctions.ByName["Number"], [new FieldNode("entry.number", FactType.Text)]);
        var validator = new Validator(TestCatalogue.Of([TestCatalogue.Rule(new CompareNode(Comparison.Less, number, new ConstantNode(5)))]));

        Finding finding = Undecided.Of(validator, validator.Read(new Entry(EntryEvent.Birth) { ["entry.number"] = "mười" }, Verdicts.AsOf)).Single();

        Assert.Null(finding.Decision);
        Assert.Empty(finding.Open);
    }

    private static Decision Decide(RuleNode require, Entry entry) => Decide(TestCatalogue.Rule(require), entry);

    private static Decision Decide(Rule rule, Entry entry)
    {
        var validator = new Validator(TestCatalogue.Of([rule]));
        return Undecided.Of(validator, validator.Read(entry, Verdicts.AsOf)).Single().Decision!;
    }

    private static CompareNode AgeAtLeast(RuleNode born, RuleNode on, int years)
        => new(Comparison.GreaterOrEqual, new CallNode(RuleFunctions.ByName["Age"], [born, on]), new ConstantNode(years));

    private static CompareNode By(RuleNode date, int year) => new(Comparison.LessOrEqual, date, new ConstantNode(new DateOnly(year, 12, 31)));

    private static IEnumerable<(string Days, Verdict Verdict)> Pieces(DecidingFact fact) => fact.Pieces.Select(p => (p.Days!.Value.ToString(), p.Verdict));
}
