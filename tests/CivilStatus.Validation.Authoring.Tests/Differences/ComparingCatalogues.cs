using System.Collections.Immutable;
using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Authoring.Differences;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Rules;
using NodaTime;

namespace CivilStatus.Validation.Authoring.Tests.Differences;

public sealed class ComparingCatalogues
{
    private static readonly Catalogues.Catalogue Shipped = VietnamCatalogue.Load().Catalogue;

    [Fact]
    public void A_catalogue_does_not_differ_from_itself()
    {
        CatalogueDifference difference = CatalogueComparison.Compare(Shipped, VietnamCatalogue.Load().Catalogue);

        Assert.Empty(difference.Items);
        Assert.Empty(difference.AffectedRules);
    }

    [Fact]
    public void A_changed_value_is_told_with_its_days_and_both_values()
    {
        Catalogues.Catalogue changed = WithParameter("marriage-age.female", p => p with
        {
            Values = [.. p.Values.Select(v => v.Period.From == Day(2015, 1, 1) ? v with { Period = v.Period with { From = Day(2015, 2, 1) } }
                : v.Period.To == Day(2015, 1, 1) ? v with { Period = v.Period with { To = Day(2015, 2, 1) } } : v)],
        });

        CatalogueDifference difference = CatalogueComparison.Compare(Shipped, changed);

        ItemDifference item = Assert.Single(difference.Items);
        DetailDifference detail = Assert.Single(item.Details);
        Assert.Equal((ItemKind.Parameter, ItemChange.Changed), (item.Kind, item.Change));
        Assert.Equal("giá trị từ 01/01/2015 đến hết 31/01/2015", detail.What.In("vi"));
        Assert.Equal(("18", "17"), (detail.Before, detail.After));
    }

    [Fact]
    public void A_changed_value_affects_the_rules_that_use_it_and_no_others()
    {
        Catalogues.Catalogue changed = WithParameter("marriage-age.female", p => p with { Values = [.. p.Values.Skip(1)] });

        ImmutableArray<string> affected = CatalogueComparison.Compare(Shipped, changed).AffectedRules;

        Assert.Equal(Shipped.Rules.Where(r => r.Parameters.Any(p => p.Value == "marriage-age.female")).Select(r => r.Id), affected);
        Assert.Contains("KH104", affected);
    }

    [Fact]
    public void A_changed_row_of_a_table_affects_the_rules_that_look_into_it()
    {
        Table table = Shipped.Table("number-words")!;
        Catalogues.Catalogue changed = Shipped with { Tables = Shipped.Tables.Replace(table, new Table(table.Id, table.Title, table.Columns, table.Rows.RemoveAt(0))) };

        CatalogueDifference difference = CatalogueComparison.Compare(Shipped, changed);

        Assert.StartsWith($"dòng {table.Rows[0].Key}", Assert.Single(Assert.Single(difference.Items).Details).What.In("vi"), StringComparison.Ordinal);
        Assert.Contains("KS111", difference.AffectedRules);
        Assert.DoesNotContain("KS106", difference.AffectedRules);
    }

    [Fact]
    public void A_changed_condition_is_told_as_written()
    {
        Rule rule = Shipped.Rule("KS106")!;
        var require = new Condition("true", new ConstantNode(true));

        ItemDifference item = Assert.Single(CatalogueComparison.Compare(Shipped, With(rule, rule with { Require = require })).Items);

        DetailDifference detail = Assert.Single(item.Details);
        Assert.Equal(("require", "điều phải đúng", rule.Require.Text, "true"), (detail.Property, detail.What.In("vi"), detail.Before, detail.After));
    }

    [Fact]
    public void A_word_that_has_another_meaning_now_is_told_though_the_text_is_the_same()
    {
        Rule rule = Shipped.Rule("KS106")!;
        Catalogues.Catalogue changed = With(rule, rule with { Require = rule.Require with { Tree = new ConstantNode(true) } });

        Assert.Equal("điều phải đúng nghĩa của điều kiện", Assert.Single(Assert.Single(CatalogueComparison.Compare(Shipped, changed).Items).Details).What.In("vi"));
    }

    [Fact]
    public void A_new_text_changes_no_answer()
    {
        Rule rule = Shipped.Rule("KS106")!;

        CatalogueDifference difference = CatalogueComparison.Compare(Shipped, With(rule, rule with { Rationale = LocalizedText.Of("khác", "other") }));

        Assert.Equal(2, Assert.Single(difference.Items).Details.Length);
        Assert.Empty(difference.AffectedRules);
    }

    [Fact]
    public void Exceptions_in_another_order_are_told_since_the_first_that_holds_counts()
    {
        Rule rule = Shipped.Rules.First(r => r.Exceptions.Length > 1);

        ItemDifference item = Assert.Single(CatalogueComparison.Compare(Shipped, With(rule, rule with { Exceptions = [.. rule.Exceptions.Reverse()] })).Items);

        Assert.Equal("ngoại lệ thứ tự", Assert.Single(item.Details).What.In("vi"));
    }

    [Fact]
    public void Added_and_removed_items_are_told_by_name()
    {
        Catalogues.Catalogue without = Shipped with { Rules = [.. Shipped.Rules.Where(r => r.Id != "KS106")] };

        Assert.Equal((ItemChange.Removed, "KS106"), Told(Shipped, without));
        Assert.Equal((ItemChange.Added, "KS106"), Told(without, Shipped));

        static (ItemChange, string) Told(Catalogues.Catalogue before, Catalogues.Catalogue after)
        {
            CatalogueDifference difference = CatalogueComparison.Compare(before, after);
            Assert.Equal("KS106", Assert.Single(difference.AffectedRules));
            ItemDifference item = Assert.Single(difference.Items);
            return (item.Change, item.Id);
        }
    }

    [Fact]
    public void An_entry_flips_when_the_rule_that_speaks_of_it_changes()
    {
        Catalogues.Catalogue without = Shipped with { Rules = [.. Shipped.Rules.Where(r => r.Id != "KS104")] };
        var comparison = new EntryComparison(Shipped, without, "registration");
        Assert.True(EntryJsonReader.TryRead("""{"event":"birth","entry":{"date":"01/06/2018"},"child":{"born":"02/06/2018"}}"""u8, out var entry, out _));

        EntryOutcome outcome = comparison.Of(entry, new LocalDate(2026, 11, 23));

        Assert.Equal(
            new Flip("KS104", null, new RuleAnswer(Verdict.Violated, Effect.Reject), new RuleAnswer(Verdict.NotApplicable, Effect.None)),
            Assert.Single(outcome.Flips));
        Assert.Equal(Disposition.Reject, outcome.Before);
        Assert.True(outcome.After < Disposition.Reject);
    }

    [Fact]
    public void The_smallest_flipping_entry_lies_between_the_old_and_the_new_age()
    {
        Catalogues.Catalogue changed = WithParameter("marriage-age.female", p => p with
        {
            Values = [.. p.Values.Select(v => v.Period.From == Day(2015, 1, 1) ? v with { Value = new NumberValue(20) } : v)],
        });

        RuleFlip flip = new FlipSearch(Shipped, changed, []).Find("KH104");

        Entry entry = Assert.IsType<Answer.Found>(flip.Answer).Entry;
        Assert.Equal((VerdictSet.Satisfied, VerdictSet.Violated), (flip.Before, flip.After));
        // The day of the marriage, or that of the entry in its place, and the wife's birth.
        Assert.Equal(2, Enumerable.Range(0, entry.SlotCount).Count(s => entry[s] is not null));
        var comparison = new EntryComparison(Shipped, changed, "digitisation");
        Assert.Contains(comparison.Of(entry, Shipped.PublishedOn).Flips, f => f.Rule == "KH104" && (f.Before.Verdict, f.After.Verdict) == (Verdict.Satisfied, Verdict.Violated));
    }

    [Fact]
    public void That_no_entry_flips_is_proven_where_only_the_spelling_of_a_condition_changed()
    {
        Rule rule = Shipped.Rule("KH107")!;
        Catalogues.Catalogue changed = With(rule, rule with { Require = rule.Require with { Tree = new NotNode(new NotNode(rule.Require.Tree)) } });

        Assert.Equal("KH107", Assert.Single(CatalogueComparison.Compare(Shipped, changed).OtherVerdicts));
        Assert.IsType<Answer.Impossible>(new FlipSearch(Shipped, changed, []).Find("KH107").Answer);
    }

    [Fact]
    public void Of_a_rule_over_sets_nothing_is_proven()
    {
        Rule rule = Shipped.Rule("SO106")!;
        Catalogues.Catalogue changed = With(rule, rule with { Require = rule.Require with { Tree = new ConstantNode(true) } });
        var search = new FlipSearch(Shipped, changed, []);

        Assert.IsType<Answer.NotDecided>(search.Find("SO106").Answer);
        Assert.True(search.IsOverSets("SO106"));
        Assert.False(search.IsOverSets("KH107"));
    }

    [Fact]
    public void A_new_rule_flips_an_entry_it_objects_to()
    {
        Catalogues.Catalogue without = Shipped with { Rules = [.. Shipped.Rules.Where(r => r.Id != "KS106")] };

        RuleFlip added = new FlipSearch(without, Shipped, []).Find("KS106"), removed = new FlipSearch(Shipped, without, []).Find("KS106");

        Assert.Equal((VerdictSet.NotApplicable, VerdictSet.Violated), (added.Before, added.After));
        Assert.Equal((VerdictSet.Violated, VerdictSet.NotApplicable), (removed.Before, removed.After));
    }

    [Fact]
    public void A_change_of_a_profile_changes_effects_and_no_verdicts()
    {
        Profile profile = Shipped.Profiles[0];
        Catalogues.Catalogue changed = Shipped with { Profiles = Shipped.Profiles.Replace(profile, profile with { Title = LocalizedText.Of("khác", "other") }) };

        CatalogueDifference difference = CatalogueComparison.Compare(Shipped, changed);

        Assert.Equal(Shipped.Rules.Length, difference.AffectedRules.Length);
        Assert.Empty(difference.OtherVerdicts);
    }

    private static Catalogues.Catalogue With(Rule rule, Rule changed) => Shipped with { Rules = Shipped.Rules.Replace(rule, changed) };

    private static Catalogues.Catalogue WithParameter(string id, Func<LegalParameter, LegalParameter> change)
        => Shipped with { Parameters = Shipped.Parameters.Replace(Shipped.Parameter(id)!, change(Shipped.Parameter(id)!)) };

    private static int Day(int year, int month, int day) => DayRange.ToDay(new LocalDate(year, month, day));
}
