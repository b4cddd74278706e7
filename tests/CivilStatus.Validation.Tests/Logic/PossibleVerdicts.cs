using System.Collections.Immutable;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Logic;

namespace CivilStatus.Validation.Tests.Logic;

public sealed class PossibleVerdicts
{
    private static readonly ImmutableArray<Truth> Values = [Truth.False, Truth.Undecided, Truth.True];

    [Fact]
    public void The_set_is_that_of_all_completions_for_up_to_three_exceptions()
    {
        int cases = 0;
        foreach (ImmutableArray<Truth> truths in Enumerable.Range(2, 4).SelectMany(Rows))
        {
            VerdictSet expected = Completions(truths).Aggregate(VerdictSet.None, (set, exact) => set | Verdict(exact).ToSet());

            VerdictSet possible = VerdictSets.Of(truths[0], truths[1], truths.AsSpan()[2..]);

            Assert.True(expected == possible, $"{string.Join(", ", truths)}: expected {expected}, got {possible}");
            cases++;
        }
        Assert.Equal(9 + 27 + 81 + 243, cases);
    }

    [Theory]
    [InlineData(VerdictSet.NotApplicable, Validation.Findings.Verdict.NotApplicable)]
    [InlineData(VerdictSet.Satisfied, Validation.Findings.Verdict.Satisfied)]
    [InlineData(VerdictSet.Excepted, Validation.Findings.Verdict.Excepted)]
    [InlineData(VerdictSet.Violated, Validation.Findings.Verdict.Violated)]
    [InlineData(VerdictSet.Satisfied | VerdictSet.Violated, Validation.Findings.Verdict.Undecided)]
    [InlineData(VerdictSet.NotApplicable | VerdictSet.Satisfied, Validation.Findings.Verdict.Undecided)]
    public void Only_a_single_verdict_is_decided(VerdictSet possible, Verdict verdict) => Assert.Equal(verdict, possible.Decide());

    private static IEnumerable<ImmutableArray<Truth>> Rows(int length)
        => length == 0 ? [[]] : Rows(length - 1).SelectMany(row => Values.Select(row.Add));

    private static IEnumerable<ImmutableArray<bool>> Completions(ImmutableArray<Truth> truths)
        => truths.Aggregate<Truth, IEnumerable<ImmutableArray<bool>>>([[]], (rows, truth) => rows.SelectMany(row => truth switch
        {
            Truth.True => new[] { row.Add(true) },
            Truth.False => [row.Add(false)],
            _ => [row.Add(true), row.Add(false)],
        }));

    // The definition, over truths that are known.
    private static Verdict Verdict(ImmutableArray<bool> exact) => exact switch
    {
        [false, ..] => Validation.Findings.Verdict.NotApplicable,
        [_, true, ..] => Validation.Findings.Verdict.Satisfied,
        [_, _, .. var exceptions] when exceptions.Contains(true) => Validation.Findings.Verdict.Excepted,
        _ => Validation.Findings.Verdict.Violated,
    };
}
