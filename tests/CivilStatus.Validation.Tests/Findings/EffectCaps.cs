using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Tests.Sampling;

namespace CivilStatus.Validation.Tests.Findings;

public sealed class EffectCaps
{
    private static readonly FieldNode Registered = new("entry.date", FactType.Date), Born = new("child.born", FactType.Date);

    private static readonly RuleNode BornFirst = new CompareNode(Comparison.LessOrEqual, Born, Registered);

    [Theory]
    [InlineData(RuleKind.Impossible, Effect.Review, Effect.Review, Effect.Reject)]
    [InlineData(RuleKind.Malformed, Effect.Review, Effect.Review, Effect.Review)]
    [InlineData(RuleKind.Implausible, Effect.Review, Effect.Review, Effect.Review)]
    [InlineData(RuleKind.Unlawful, Effect.Note, Effect.Note, Effect.Reject)]
    [InlineData(RuleKind.Incomplete, Effect.Note, Effect.Review, Effect.Review)]
    [InlineData(RuleKind.Informative, Effect.None, Effect.None, Effect.Note)]
    public void The_profile_says_what_a_breach_of_each_kind_means(RuleKind kind, Effect digitisation, Effect transfer, Effect registration)
    {
        Rule rule = Breached with { Kind = kind, Grounds = [new Ground(Verification.Text)] };

        Assert.Equal((digitisation, transfer, registration), (EffectOf(rule, "digitisation"), EffectOf(rule, "transfer"), EffectOf(rule)));
    }

    [Theory]
    [InlineData(Verification.Unverified, Effect.Note)]
    [InlineData(Verification.Secondary, Effect.Review)]
    [InlineData(Verification.Text, Effect.Reject)]
    [InlineData(Verification.NotLaw, Effect.Reject)]
    public void A_ground_carries_no_more_than_it_is_verified_for(Verification verification, Effect effect)
        => Assert.Equal(effect, EffectOf(Breached with { Grounds = [new Ground(verification)] }));

    [Fact]
    public void Of_several_grounds_the_strongest_in_force_on_the_law_date_counts()
    {
        var old = new Ground(Verification.Text) { Period = Until(2000) };

        Assert.Equal(Effect.Note, EffectOf(Breached with { LawDate = "entry.date", Grounds = [old, new Ground(Verification.Unverified)] }));
        Assert.Equal(Effect.Reject, EffectOf(Breached with { LawDate = "entry.date", Grounds = [old with { Period = From(2000) }, new Ground(Verification.Unverified)] }));
    }

    [Theory]
    [InlineData(Verification.Unverified, Effect.Note)]
    [InlineData(Verification.Secondary, Effect.Review)]
    [InlineData(Verification.Text, Effect.Reject)]
    public void A_value_of_the_law_carries_no_more_than_it_is_verified_for(Verification verification, Effect effect)
    {
        var value = new LegalValue(Period.Always, [], new NumberValue(3650), new Ground(verification));
        Rule rule = TestCatalogue.Rule(new CompareNode(Comparison.Greater, Days(Born, Registered), new ParameterNode("least", FactType.Number))) with
        {
            Parameters = [KeyValuePair.Create("least", "p")],
            LawDate = "entry.date",
            Grounds = [new Ground(Verification.Text)],
        };

        Finding finding = Assert.Single(Ask(TestCatalogue.Of([rule], [new LegalParameter("p", TestCatalogue.Some, ParameterUnit.Days, [value])]), Entry("01/06/2017", "01/06/2018")));

        Assert.Equal((Verdict.Violated, effect), (finding.Verdict, finding.Effect));
    }

    [Fact]
    public void A_rule_in_preview_notes_at_most() => Assert.Equal(Effect.Note, EffectOf(Breached with { Status = RuleStatus.Preview }));

    [Theory]
    [InlineData(RuleStatus.Draft)]
    [InlineData(RuleStatus.Retired)]
    public void A_draft_or_retired_rule_is_not_asked(RuleStatus status) => Assert.Equal(Effect.None, EffectOf(Breached with { Status = status }));

    [Fact]
    public void What_rests_on_an_assumed_fact_is_a_note_at_most()
    {
        var notAfter2000 = new CompareNode(Comparison.Less, Born, new ConstantNode(new DateOnly(2000, 1, 1)));
        Rule rule = TestCatalogue.Rule(notAfter2000) with { Assume = [new Assumption("child.born", "entry.date")] };

        Finding assumed = Assert.Single(Ask(TestCatalogue.Of([rule]), Entry(null, "01/06/2018")));
        Finding stated = Assert.Single(Ask(TestCatalogue.Of([rule]), Entry("01/06/2018", "01/06/2018")));

        Assert.Equal((Effect.Note, Effect.Reject), (assumed.Effect, stated.Effect));
        Assert.Equal(new Assumption("child.born", "entry.date"), Assert.Single(assumed.Assumed));
        Assert.Empty(stated.Assumed);
    }

    [Fact]
    public void A_fact_that_stands_in_makes_nothing_present_or_readable()
    {
        Rule rule = TestCatalogue.Rule(new ConstantNode(true)) with { Assume = [new Assumption("child.born", "entry.date")] };

        Assert.Equal(Verdict.Violated, VerdictOf(rule with { Require = Call("IsReadable") }, Entry("32/13/2018", "01/06/2018")));
        Assert.Equal(Verdict.Violated, VerdictOf(rule with { Require = Call("IsPresent") }, Entry(null, "01/06/2018")));
        Assert.Equal(Verdict.Violated, VerdictOf(rule with { Require = Call("IsPlaceholder") }, Entry(null, "01/06/2018")));

        static Condition Call(string function) => TestCatalogue.Condition(new CallNode(RuleFunctions.ByName[function], [Born]));
    }

    [Fact]
    public void A_rules_own_limit_holds_in_its_profiles_and_period_only()
    {
        Rule rule = Breached with { LawDate = "entry.date" };

        Assert.Equal(Effect.Note, EffectOf(rule with { AtMost = [new EffectCap(Effect.Note, [], Period.Always)] }));
        Assert.Equal(Effect.Note, EffectOf(rule with { AtMost = [new EffectCap(Effect.Note, ["registration"], From(2017))] }));
        Assert.Equal(Effect.Reject, EffectOf(rule with { AtMost = [new EffectCap(Effect.Note, ["digitisation"], Period.Always)] }));
        Assert.Equal(Effect.Reject, EffectOf(rule with { AtMost = [new EffectCap(Effect.Note, [], Until(2017))] }));
        Assert.Equal(Effect.None, EffectOf(rule with { AtMost = [new EffectCap(Effect.Review, [], Period.Always), new EffectCap(Effect.None, [], From(2017))] }));
    }

    [Fact]
    public void An_undecided_breach_is_reviewed_in_a_new_registration_only()
    {
        Entry entry = Entry("2018", "01/06/2018");

        Assert.Equal((Verdict.Undecided, Effect.Review), Of("registration"));
        Assert.Equal((Verdict.Undecided, Effect.None), Of("digitisation"));
        Assert.Equal((Verdict.Undecided, Effect.None), Of("transfer"));
        Assert.Equal("child.born", Assert.Single(Assert.Single(Ask(TestCatalogue.Of([TestCatalogue.Rule(BornFirst)]), entry)).Open));

        (Verdict, Effect) Of(string profile) => Ask(TestCatalogue.Of([TestCatalogue.Rule(BornFirst)]), entry, profile) is [var f] ? (f.Verdict, f.Effect) : default;
    }

    private static Rule Breached { get; } = TestCatalogue.Rule(BornFirst);

    private static Effect EffectOf(Rule rule, string profile = "registration")
        => Ask(TestCatalogue.Of([rule]), Entry("02/06/2018", "01/06/2018"), profile) is [var finding] ? finding.Effect : Effect.None;

    private static Verdict VerdictOf(Rule rule, Entry entry) => Assert.Single(Ask(TestCatalogue.Of([rule]), entry)).Verdict;

    private static ImmutableArray<Finding> Ask(Catalogues.Catalogue catalogue, Entry entry, string profile = "registration")
    {
        var faults = ImmutableArray.CreateBuilder<Fault>();
        var validator = new Validator(catalogue);
        ImmutableArray<Finding> findings = [.. validator.ValidateAll(validator.Read(entry, Verdicts.AsOf), catalogue.Profile(profile)!, faults)];
        Assert.Empty(faults.Select(f => f.Exception));
        return findings;
    }

    private static Entry Entry(string? born, string registered) => new(EntryEvent.Birth) { ["child.born"] = born, ["entry.date"] = registered };

    private static CallNode Days(RuleNode from, RuleNode to) => new(RuleFunctions.ByName["Days"], [from, to]);

    private static Period From(int year) => new(new DateOnly(year, 1, 1).DayNumber, Period.Never);

    private static Period Until(int year) => new(DayRange.Earliest, new DateOnly(year, 1, 1).DayNumber);
}
