using System.Collections.Immutable;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Decisions;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Tests.RandomRules;
using CivilStatus.Validation.Tests.Sampling;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Tests.Decisions;

public sealed class FactsThatDecide
{
    private const int Completions = 15;

    [Property(Arbitrary = [typeof(RandomCases)], MaxTest = 250)]
    public void Of_random_rules_whatever_they_turn_out_to_be_the_verdict_is_decided(RandomCase @case)
        => AssertDecided(new Validator(@case.Catalogue()), @case.Entry, @case.Seed);

    [Property(Arbitrary = [typeof(EntrySamples)], MaxTest = 40)]
    public void Of_national_rules_whatever_they_turn_out_to_be_the_verdict_is_decided(GeneratedEntry generated)
        => AssertDecided(Verdicts.Validator, () => generated.Entry(), generated.Seed);

    [Property(Arbitrary = [typeof(RandomCases)], MaxTest = 250)]
    public void Of_random_rules_no_day_that_decides_is_missed(RandomCase @case)
    {
        var validator = new Validator(@case.Catalogue());
        Facts facts = validator.Read(@case.Entry(), Verdicts.AsOf);
        foreach (Finding finding in Undecided.Of(validator, facts))
        {
            foreach (DecidingFact fact in finding.Decision?.Facts ?? [])
            {
                // Beyond a year not every day is looked at.
                if (fact.Pieces.IsEmpty || !AreShort(facts, 366, fact)) continue;
                foreach (VerdictPiece piece in fact.Pieces.Where(p => p.Verdict == Verdict.Undecided))
                {
                    for (int day = piece.Days!.Value.First; day <= piece.Days!.Value.Last; day++)
                    {
                        var known = new Knowledge(validator, @case.Entry);
                        known.Learn(fact, day);
                        VerdictSet possible = known.Ask((finding.Rule.Id, finding.Role));
                        Assert.True(possible.Decide() == Verdict.Undecided, $"{finding.Rule.Id} {finding.Role}: {known} gives {possible}, its piece {piece}");
                    }
                }
            }
        }
    }

    [Fact]
    public void Leaving_one_of_several_out_leaves_the_verdict_open_for_some_value_of_the_others()
    {
        int pairs = 0;
        for (int seed = 0; seed < 200; seed++)
        {
            var draw = new Draw(seed);
            Rule rule = TestCatalogue.Rule(Tree(draw));
            // Child and mother within a year or two of one another, father and registration far from both; none exact.
            ImmutableArray<string> texts = [Written("1990", "1991"), Written("1990", "1991"), Written("1970", "1971"), Written("2005", "2006")];
            var validator = new Validator(TestCatalogue.Of([rule]));
            Facts facts = validator.Read(Entry(), Verdicts.AsOf);
            foreach (Finding finding in Undecided.Of(validator, facts))
            {
                if (finding.Decision is not { Kind: DecisionKind.Surely, Facts: [var one, var other] } || !AreShort(facts, 1500, one, other)) continue;
                pairs++;
                Assert.All([one, other], fact => Assert.True(LeavesOpen(fact, validator, Entry, facts, finding), $"{fact.Path} decides alone: {rule.Require.Text} of {string.Join(", ", texts)}"));
            }

            string Written(string one, string other) => draw.Chance(50) ? draw.One(one, other) : $"{draw.Number(1, 12)}/{draw.One(one, other)}";

            Entry Entry()
            {
                var entry = new Entry(EntryEvent.Birth);
                foreach ((string path, string text) in RandomTrees.DateFields.Zip(texts)) entry[path] = text;
                return entry;
            }
        }
        Assert.InRange(pairs, 20, int.MaxValue);
    }

    [Fact]
    public void The_cases_reach_every_kind_of_decision()
    {
        var kinds = new Dictionary<DecisionKind, int>();
        foreach (RandomCase @case in Gen.Sample(RandomCases.RandomCase().Generator, 300, new FsCheck.Rnd(5, 7), 50))
        {
            var validator = new Validator(@case.Catalogue());
            foreach (Finding finding in Undecided.Of(validator, validator.Read(@case.Entry(), Verdicts.AsOf)))
                if (finding.Decision is { } decision) kinds[decision.Kind] = kinds.GetValueOrDefault(decision.Kind) + 1;
        }
        Assert.All(Enum.GetValues<DecisionKind>(), k => Assert.InRange(kinds.GetValueOrDefault(k), 5, int.MaxValue));
    }

    private static void AssertDecided(Validator validator, Func<Entry> entry, int seed)
    {
        Facts facts = validator.Read(entry(), Verdicts.AsOf);
        var draw = new Draw(seed);
        foreach (Finding finding in Undecided.Of(validator, facts))
        {
            if (finding.Decision is not { } decision) continue;
            Assert.Equal(finding.Open, decision.Facts.Select(f => f.Path));
            foreach (DecidingFact fact in decision.Facts) AssertPiecesCover(fact, facts);
            for (int i = 0; i < Completions; i++)
            {
                if (decision.Kind == DecisionKind.Surely) AssertDecided(decision.Facts, finding, draw, validator, entry, facts);
                else foreach (DecidingFact fact in decision.Facts.Where(f => !f.Pieces.IsEmpty)) AssertPieceHolds(fact, finding, draw, validator, entry, facts);
            }
        }
    }

    private static void AssertDecided(ImmutableArray<DecidingFact> set, Finding finding, Draw draw, Validator validator, Func<Entry> entry, Facts facts)
    {
        var known = new Knowledge(validator, entry);
        foreach (DecidingFact fact in set) known.Learn(fact, draw, facts, Near(facts));

        VerdictSet possible = known.Ask((finding.Rule.Id, finding.Role));

        Assert.True(possible.Decide() != Verdict.Undecided, $"{finding.Rule.Id} {finding.Role}: still {possible} with {known}");
        if (set.Length == 1) Assert.True(known.Piece!.Possible == possible, $"{finding.Rule.Id} {finding.Role}: {known} gives {possible}, its piece {known.Piece}");
    }

    private static void AssertPieceHolds(DecidingFact fact, Finding finding, Draw draw, Validator validator, Func<Entry> entry, Facts facts)
    {
        var known = new Knowledge(validator, entry);
        known.Learn(fact, draw, facts, Near(facts));

        VerdictSet possible = known.Ask((finding.Rule.Id, finding.Role));

        Assert.True((possible & ~known.Piece!.Possible) == VerdictSet.None, $"{finding.Rule.Id} {finding.Role}: {known} gives {possible}, its piece {known.Piece}");
    }

    private static void AssertPiecesCover(DecidingFact fact, Facts facts)
    {
        if (fact.Pieces.IsEmpty || fact.Pieces[0].Days is null) return;
        facts.Entry.TryGetSlot(fact.Path, out int slot);
        DayRange all = fact.IsStated ? facts[slot].Days : DayRange.Whole;
        Assert.Equal((all.First, all.Last), (fact.Pieces[0].Days!.Value.First, fact.Pieces[^1].Days!.Value.Last));
        foreach ((VerdictPiece before, VerdictPiece after) in fact.Pieces.Zip(fact.Pieces.Skip(1)))
        {
            Assert.Equal(before.Days!.Value.Last + 1, after.Days!.Value.First);
            Assert.NotEqual((before.Verdict, before.Exception), (after.Verdict, after.Exception));
        }
    }

    // Days from which ages and terms are counted, and their anniversaries.
    private static ImmutableArray<int> Near(Facts facts) =>
    [
        .. Enumerable.Range(0, facts.Count).Where(s => facts.Entry.FieldAt(s).Kind == FieldKind.Date && facts[s].IsStated)
            .SelectMany(s => new[] { facts[s].Days.First, facts[s].Days.Last })
            .SelectMany(d => new[] { 0, 10, 12, 16, 17, 18, 20, 60 }.SelectMany(y => new[] { d - y * 365 - y / 4, d + y * 365 + y / 4 }))
            .SelectMany(d => new[] { d - 1, d, d + 1 }).Where(DayRange.Whole.Contains),
    ];

    private static bool AreShort(Facts facts, int days, params ReadOnlySpan<DecidingFact> set)
    {
        foreach (DecidingFact fact in set)
            if (!fact.IsStated || !facts.Entry.TryGetSlot(fact.Path, out int slot) || facts[slot].Days.Last - facts[slot].Days.First > days) return false;
        return true;
    }

    // Which of two came first is open; whether a man was so old at the registration is settled mostly.
    private static RuleNode Tree(Draw draw)
    {
        var near = new CompareNode(draw.One(Comparison.Less, Comparison.LessOrEqual), Date("child.born"), Date("mother.born"));
        ImmutableArray<RuleNode> parts = [near, .. Enumerable.Range(0, draw.Number(1, 2)).Select(_ => Old(draw.Number(28, 42)))];
        return draw.Chance(50) ? new AndNode(parts) : new OrNode(parts);

        static RuleNode Old(int years) => new CompareNode(
            Comparison.GreaterOrEqual, new CallNode(RuleFunctions.ByName["Age"], [Date("father.born"), Date("entry.date")]), new ConstantNode(years));

        static RuleNode Date(string path) => new FieldNode(path, FactType.Date);
    }

    private static bool LeavesOpen(DecidingFact alone, Validator validator, Func<Entry> entry, Facts facts, Finding finding)
    {
        facts.Entry.TryGetSlot(alone.Path, out int slot);
        DayRange days = facts[slot].Days;
        for (int day = days.First; day <= days.Last; day++)
        {
            var known = new Knowledge(validator, entry);
            known.Learn(alone, day);
            if (known.Ask((finding.Rule.Id, finding.Role)).Decide() == Verdict.Undecided) return true;
        }
        return false;
    }
}
