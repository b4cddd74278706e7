using System.Collections.Immutable;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Tests.Sampling;
using FsCheck.Xunit;
using NodaTime;

namespace CivilStatus.Validation.Tests.RandomRules;

public sealed class VerdictsOfRandomRules
{
    private const int Completions = 30;

    private static readonly LocalDate AsOf = new(2026, 11, 23);

    [Property(Arbitrary = [typeof(RandomCases)], MaxTest = 2500)]
    public void Whatever_may_really_have_been_is_among_the_possible_verdicts(RandomCase @case)
    {
        var validator = new Validator(@case.Catalogue());
        Facts facts = validator.Read(@case.Entry(), AsOf);
        VerdictSet possible = Possible(validator, facts);
        var draw = new Draw(@case.Seed);
        for (int i = 0; i < Completions; i++)
        {
            var completion = new Completion(@case, draw);

            Verdict verdict = new TwoValuedOracle(@case, completion, AsOf.ToDateOnly()).Answer();

            // With a single verdict possible this is soundness: decided, and every completion agrees.
            Assert.True(possible.HasFlag(verdict.ToSet()), $"possible {possible}, but {verdict} {completion}");
            Facts exact = completion.Days.Aggregate(facts, (f, day) => f.Narrow(facts.Entry.Layout.ByPath[day.Key].Slot, new DayRange(day.Value, day.Value)));
            VerdictSet known = Possible(validator, exact);
            Assert.True(known.HasFlag(verdict.ToSet()), $"narrowed to {completion}: possible {known}, but {verdict}");
            if (!completion.Invented && @case.Texts.GetValueOrDefault("entry.territory") is ("tonkin" or "annamNorth" or "cochinchina"))
                Assert.True(known == verdict.ToSet(), $"nothing is unknown {completion}: {verdict}, not {known}");
        }
    }

    [Property(Arbitrary = [typeof(RandomCases)], MaxTest = 2500)]
    public void Knowing_more_never_adds_a_verdict_nor_changes_a_decided_one(RandomCase @case)
    {
        var validator = new Validator(@case.Catalogue());
        Facts facts = validator.Read(@case.Entry(), AsOf);
        VerdictSet before = Possible(validator, facts);
        var draw = new Draw(@case.Seed);
        foreach (int slot in Enumerable.Range(0, 12).Select(_ => facts.Entry.Layout.ByPath[draw.One(RandomTrees.DateFields)].Slot))
        {
            if (!facts[slot].IsStated) continue;
            DayRange days = facts[slot].Days;
            int first = draw.Number(days.First, days.Last), last = draw.Chance(30) ? first : draw.Number(first, days.Last);
            facts = facts.Narrow(slot, new DayRange(first, last));

            VerdictSet after = Possible(validator, facts);

            Assert.True((after & ~before) == VerdictSet.None && after != VerdictSet.None, $"{facts.Entry.PathAt(slot)} from {days} to {facts[slot].Days}: possible {before}, then {after}");
            before = after;
        }
    }

    // Written for rules over sets, whose examples hold both evaluators to each other (CompiledSetRules).
    private static readonly string[] OfSets = ["NumbersBetween", "DateIn"];

    [Fact]
    public void The_cases_reach_every_verdict_every_function_and_every_type_of_parameter()
    {
        var verdicts = new Dictionary<Verdict, int>();
        var functions = new HashSet<string>();
        var parameters = new HashSet<Rules.FactType>();
        foreach (RandomCase @case in FsCheck.Fluent.Gen.Sample(RandomCases.RandomCase().Generator, 2000, new FsCheck.Rnd(7, 11), 50))
        {
            var validator = new Validator(@case.Catalogue());
            Verdict verdict = Possible(validator, validator.Read(@case.Entry(), AsOf)).Decide();
            verdicts[verdict] = verdicts.GetValueOrDefault(verdict) + 1;
            parameters.UnionWith(Rules.TreeRewriter.All(@case.Rule.Require.Tree).OfType<Rules.ParameterNode>().Select(p => p.Type));
            functions.UnionWith(Rules.TreeRewriter.All(@case.Rule.Require.Tree).OfType<Rules.CallNode>().Select(c => c.Function.Name));
        }

        Assert.All(new[] { Verdict.NotApplicable, Verdict.Satisfied, Verdict.Excepted, Verdict.Violated, Verdict.Undecided }, v => Assert.True(verdicts.GetValueOrDefault(v) >= 50, $"{v}: {verdicts.GetValueOrDefault(v)}"));
        Assert.Equal([Rules.FactType.Truth, Rules.FactType.Number, Rules.FactType.Codes], parameters.Order());
        Assert.Empty(Rules.RuleFunctions.ByName.Keys.Except(functions).Except(["Date", .. OfSets]));
    }

    private static VerdictSet Possible(Validator validator, Facts facts)
    {
        var faults = ImmutableArray.CreateBuilder<Fault>();
        Finding? finding = validator.ValidateAll(facts, TestCatalogue.National.Profile("digitisation")!, faults).SingleOrDefault();
        Assert.Empty(faults.Select(f => f.Exception));
        return finding?.Possible ?? VerdictSet.NotApplicable;
    }
}
