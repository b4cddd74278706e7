using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Authoring.Tests.Analysis;

public sealed class SearchAgreesWithEnumeration
{
    /// <summary>A rule nobody would write, by three conditions over the same few fields.</summary>
    private sealed record Case(SmallCondition Applies, SmallCondition Require, SmallCondition Exception)
    {
        public static Case Of(int seed)
        {
            var draw = new SmallConditions(new Random(seed));
            SmallCondition also = draw.Any(1);
            return new Case(
                new($"{SmallConditions.Window.Text} && {also.Text}", e => SmallConditions.All([SmallConditions.Window.Meaning(e), also.Meaning(e)])),
                draw.Any(2), draw.Any(2));
        }

        public Rule Rule() => Planted.Rule("R1", EntryEvent.Birth, Require.Text, Applies.Text, ("x", Exception.Text)).Rule;

        // The verdicts that remain possible, from the table in docs/catalogue-format.md.
        public VerdictSet Verdicts(SmallEntry entry, bool withException)
        {
            bool? applies = Applies.Meaning(entry), holds = Require.Meaning(entry), excepted = withException ? Exception.Meaning(entry) : false;
            VerdictSet possible = VerdictSet.None;
            foreach (bool a in Values(applies))
                foreach (bool q in Values(holds))
                    foreach (bool x in Values(excepted))
                        possible |= !a ? VerdictSet.NotApplicable : q ? VerdictSet.Satisfied : x ? VerdictSet.Excepted : VerdictSet.Violated;
            return possible;
        }

        public override string ToString() => $"applies {Applies.Text}\nrequire {Require.Text}\nexcept  {Exception.Text}";

        private static bool[] Values(bool? truth) => truth is { } known ? [known] : [true, false];
    }

    [Property(MaxTest = 60)]
    public void The_smallest_entry_is_found_exactly_where_trying_all_finds_one(int seed)
    {
        Case @case = Case.Of(seed);
        Rule rule = @case.Rule();
        (int Filled, VerdictSet With, VerdictSet Without)[] all = [.. SmallConditions.Entries.Select(e => (e.Filled, @case.Verdicts(e, true), @case.Verdicts(e, false)))];
        foreach (VerdictSet verdict in new[] { VerdictSet.Violated, VerdictSet.Satisfied, VerdictSet.Excepted })
            Agree(@case, all.Where(e => e.With == verdict).Select(e => e.Filled), Planted.Find(rule, OutcomeCondition.Surely(0, verdict)), verdict);

        ImmutableArray<AskedRule> both = [AskedRule.Of(Planted.National, rule).Single(), AskedRule.Of(Planted.National, rule with { Exceptions = [] }).Single()];
        Agree(@case, all.Where(e => e.With != e.Without).Select(e => e.Filled), Planted.Find(both, OutcomeCondition.Differ(0, 1)), "differs");
    }

    [Fact]
    public void The_cases_have_answers_of_both_kinds()
    {
        Type[] answers = [.. Enumerable.Range(0, 100).Select(seed => Planted.Find(Case.Of(seed).Rule(), OutcomeCondition.Surely(0, VerdictSet.Excepted)).GetType())];

        Assert.InRange(answers.Count(a => a == typeof(Answer.Found)), 10, 90);
        Assert.InRange(answers.Count(a => a == typeof(Answer.Impossible)), 10, 90);
        Assert.DoesNotContain(typeof(Answer.NotDecided), answers);
    }

    private static void Agree(Case @case, IEnumerable<int> filled, Answer answer, object question)
    {
        int? smallest = filled.Select(f => (int?)f).Min();
        int? found = answer is Answer.Found { Entry: var entry } ? Enumerable.Range(0, entry.SlotCount).Count(s => entry[s] is not null) : null;
        Assert.True(answer is not Answer.NotDecided, $"{question} is not decided:\n{@case}");
        Assert.True(smallest == found, string.Create(CultureInfo.InvariantCulture, $"{question}: fields needed by trying all {smallest}, by the search {found}:\n{@case}"));
    }
}
