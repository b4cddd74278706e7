using System.Collections.Immutable;
using CivilStatus.Tests;
using CivilStatus.Validation.Authoring.Analysis;
using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Tests.Analysis;

public sealed class NationalCatalogueIsSound
{
    private static readonly CatalogueSource Source = CatalogueLoader.Load(RepositoryFolder.Catalogue);

    [Fact]
    public void Every_rule_and_exception_is_reached_and_no_two_rules_contradict_each_other()
        => Assert.Empty(CatalogueAnalysis.Run(Source).Select(d => d.Render("en")));

    /// <summary>A rule, what is asked of it, and the smallest entry for that by the law of its day, worked out by hand.</summary>
    public static TheoryData<string, VerdictSet, string> Smallest => new()
    {
        // Eighteen on 1 June 2024 is born on 1 June 2006 at the latest; the entry's date stands in for that of the marriage.
        { "KH104", VerdictSet.Violated, """{"event":"marriage","entry":{"date":"01/06/2024"},"wife":{"born":"02/06/2006"}}""" },
        { "KH103", VerdictSet.Violated, """{"event":"marriage","entry":{"date":"01/06/2024"},"husband":{"born":"02/06/2004"}}""" },
        { "KH107", VerdictSet.Violated, """{"event":"marriage","entry":{"date":"31/05/2024"},"marriageDate":"01/06/2024"}""" },
        // The sixty-first day after birth.
        { "KS109", VerdictSet.Violated, """{"event":"birth","entry":{"date":"01/06/2024"},"child":{"born":"01/04/2024"}}""" },
        { "KS102", VerdictSet.Excepted, """{"event":"birth","entry":{"date":"31/12/2015"},"child":{"sex":"unknown"}}""" },
        { "CH104", VerdictSet.Excepted, """{"event":"birth","entry":{"number":"1","date":"31/12/2015"}}""" },
    };

    [Theory]
    [MemberData(nameof(Smallest))]
    public void The_smallest_entry_is_the_one_worked_out_by_hand(string id, VerdictSet verdict, string entry)
    {
        AskedRule rule = AskedRule.Of(Planted.National, Planted.National.Rule(id)!).First();

        var found = Assert.IsType<Answer.Found>(Planted.Find([rule], OutcomeCondition.Surely(0, verdict)));

        Assert.Equal(entry, System.Text.Encoding.UTF8.GetString(EntryJsonWriter.ToUtf8(found.Entry)));
    }

    [Fact]
    public void A_change_of_law_flips_the_entries_between_the_two_ages_and_no_change_flips_none()
    {
        // As a comparison of two catalogues asks it: the same rule where the age was raised by one year.
        Catalogues.LegalParameter age = Planted.National.Parameter("marriage-age.female")!;
        Catalogues.Catalogue raised = Planted.National with
        {
            Parameters = [.. Planted.National.Parameters.Select(p => p.Id != age.Id ? p : p with { Values = [.. p.Values.Select(v => v.Period.To == Catalogues.Period.Never ? v with { Value = new Catalogues.NumberValue(19) } : v)] })],
        };
        Rule rule = Planted.National.Rule("KH104")!;
        AskedRule before = AskedRule.Of(Planted.National, rule).Single(), after = AskedRule.Of(raised, rule).Single();
        OutcomeCondition flips = OutcomeCondition.And(OutcomeCondition.Surely(0, VerdictSet.Satisfied), OutcomeCondition.Surely(1, VerdictSet.Violated));

        var found = Assert.IsType<Answer.Found>(Planted.Find([before, after], flips));

        Entry entry = found.Entry;
        Assert.Equal((VerdictSet.Satisfied, VerdictSet.Violated), (before.VerdictsOf(entry, Planted.AsOf), after.VerdictsOf(entry, Planted.AsOf)));
        Assert.Equal(("01/06/2024", "02/06/2005"), (entry["entry.date"], entry["wife.born"]));
        Assert.IsType<Answer.Impossible>(Planted.Find([before, AskedRule.Of(Planted.National with { Version = "2" }, rule).Single()], OutcomeCondition.Differ(0, 1)));
    }
}
