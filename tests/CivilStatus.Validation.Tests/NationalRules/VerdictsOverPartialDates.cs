using System.Collections.Immutable;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Tests.Sampling;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Tests.NationalRules;

public sealed class VerdictsOverPartialDates
{
    private const int Completions = 8;

    private static readonly ImmutableArray<int> LawDays =
    [
        .. TestCatalogue.National.Rules.SelectMany(r => r.InForce.Concat(r.Grounds.Select(g => g.Period)))
            .Concat(TestCatalogue.National.Parameters.SelectMany(p => p.Values).Select(v => v.Period))
            .SelectMany(p => new[] { p.From, p.To }).Where(DayRange.Whole.Contains).Distinct().Order(),
    ];

    [Property(Arbitrary = [typeof(EntrySamples)], MaxTest = 1500)]
    public void Whatever_the_days_really_were_no_decided_verdict_changes(GeneratedEntry generated)
    {
        Facts facts = Verdicts.Validator.Read(generated.Entry(), Verdicts.AsOf);
        Dictionary<(string Rule, string? Role), VerdictSet> possible = Verdicts.Possible(facts);
        var draw = new Draw(generated.Seed);
        ImmutableArray<int> open = [.. Open(facts)];
        for (int i = 0; i < Completions && !open.IsEmpty; i++)
        {
            Facts exact = open.Aggregate(facts, (f, slot) => f.Narrow(slot, Exactly(DayIn(draw, facts, slot))));

            AssertNothingAdded(possible, Verdicts.Possible(exact), exact, open);
        }
    }

    [Property(Arbitrary = [typeof(EntrySamples)], MaxTest = 1500)]
    public void Knowing_a_date_better_never_adds_a_verdict(GeneratedEntry generated)
    {
        Facts facts = Verdicts.Validator.Read(generated.Entry(), Verdicts.AsOf);
        Dictionary<(string Rule, string? Role), VerdictSet> before = Verdicts.Possible(facts);
        var draw = new Draw(generated.Seed);
        foreach (int slot in Open(facts).ToArray())
        {
            int one = DayIn(draw, facts, slot), other = DayIn(draw, facts, slot);
            facts = facts.Narrow(slot, new DayRange(Math.Min(one, other), Math.Max(one, other)));

            Dictionary<(string Rule, string? Role), VerdictSet> after = Verdicts.Possible(facts);

            AssertNothingAdded(before, after, facts, [slot]);
            before = after;
        }
    }

    [Fact]
    public void The_entries_bring_every_rule_to_satisfied_violated_and_each_of_its_exceptions()
    {
        var seen = new HashSet<string>();
        foreach (GeneratedEntry generated in Gen.Sample(EntrySamples.GeneratedEntry().Generator, 8000, new FsCheck.Rnd(3, 5), 50))
            foreach (Finding finding in Verdicts.All(Verdicts.Validator.Read(generated.Entry(), Verdicts.AsOf)))
                seen.Add($"{finding.Rule.Id} {finding.Exception?.Id ?? finding.Verdict.ToString()}");

        IEnumerable<string> expected = TestCatalogue.National.Rules.Where(r => r.Set is null).SelectMany(r => r.Exceptions.Select(e => $"{r.Id} {e.Id}").Append($"{r.Id} Satisfied").Append($"{r.Id} Violated"));
        Assert.Empty(expected.Except(seen));
    }

    private static void AssertNothingAdded(
        Dictionary<(string Rule, string? Role), VerdictSet> before, Dictionary<(string Rule, string? Role), VerdictSet> after, Facts facts, ImmutableArray<int> narrowed)
    {
        foreach ((string Rule, string? Role) asked in before.Keys.Union(after.Keys))
        {
            VerdictSet wide = before.GetValueOrDefault(asked, VerdictSet.NotApplicable), narrow = after.GetValueOrDefault(asked, VerdictSet.NotApplicable);
            Assert.True((narrow & ~wide) == VerdictSet.None,
                $"{asked.Rule} {asked.Role}: possible {wide}, then {narrow} with {string.Join(", ", narrowed.Select(s => $"{facts.Entry.PathAt(s)} {facts[s].Days}"))}");
        }
    }

    private static IEnumerable<int> Open(Facts facts)
        => Enumerable.Range(0, facts.Count).Where(s => facts.Entry.FieldAt(s).Kind == FieldKind.Date && facts[s].IsStated && !facts[s].Days.IsExact);

    // Ends, days near changes of the law, days near anniversaries of other dates, and any day.
    private static int DayIn(Draw draw, Facts facts, int slot)
    {
        DayRange days = facts[slot].Days;
        switch (draw.Number(0, 5))
        {
            case 0: return days.First;
            case 1: return days.Last;
            case 2: return Clamp(draw.One(LawDays) + draw.Number(-1, 1));
            case 3 or 4:
                int[] dates = [.. Enumerable.Range(0, facts.Count).Where(s => s != slot && facts.Entry.FieldAt(s).Kind == FieldKind.Date && facts[s].IsStated)];
                if (dates.Length == 0) break;
                Fact other = facts[draw.One<int>(dates)];
                DateOnly near = DateOnly.FromDayNumber(draw.Chance(50) ? other.Days.First : other.Days.Last);
                int years = draw.One(0, 9, 12, 14, 15, 16, 17, 18, 19, 20, 54, 64, 90) * draw.One(1, -1);
                if (near.Year + years is < 1 or > 9999) break;
                return Clamp(near.AddYears(years).DayNumber + draw.Number(-1, 1));
        }
        return draw.Number(days.First, days.Last);

        int Clamp(int day) => Math.Clamp(day, days.First, days.Last);
    }

    private static DayRange Exactly(int day) => new(day, day);
}
