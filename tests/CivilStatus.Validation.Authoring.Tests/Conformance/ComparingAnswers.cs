using System.Text;
using CivilStatus.Validation.Authoring.Conformance;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Authoring.Tests.Conformance;

public sealed class ComparingAnswers
{
    private static readonly ConformanceVector Vector = new(
        "v", "example", null, "digitisation", "2026-11-23", "", true, default,
        [new("CH101", "mother.born", "violated", "review", null), new("CH101", "child.born", "violated", "review", null), new("KS106", null, "excepted", "note", "very-young-mother")], "review");

    [Theory]
    [InlineData("""[{"rule":"CH101"},{"rule":"CH101"},{"rule":"KS106"}]""", 0, 0, 0)]
    [InlineData("""[{"rule":"CH101"},{"rule":"CH101","role":"mother.born"},{"rule":"KS106","exception":"very-young-mother"}]""", 0, 0, 0)]
    [InlineData("""[{"rule":"CH101","role":"mother.born"},{"rule":"KS106"}]""", 1, 0, 0)]
    [InlineData("""[{"rule":"CH101","role":"father.born"},{"rule":"CH101","role":"child.born"},{"rule":"KS106"}]""", 1, 1, 0)]
    [InlineData("""[{"rule":"CH101"},{"rule":"CH101"},{"rule":"CH101"},{"rule":"KS106","verdict":"violated"}]""", 0, 1, 1)]
    [InlineData("""[{"rule":"CH101"},{"rule":"CH101","effect":"reject"},{"rule":"KS106","exception":"adoptive-parents"}]""", 0, 0, 2)]
    [InlineData("""[{"rule":"CH101"},{"rule":"CH101"},{"rule":"KS106"},{"rule":"KS107","effect":"none"},{"rule":"KS108","verdict":"notApplicable"}]""", 0, 0, 0)]
    [InlineData("[]", 3, 0, 0)]
    public void Findings_are_matched_by_rule_and_role(string findings, int missed, int extra, int other)
    {
        ConformanceScore score = Score($$"""{"id":"v","findings":{{findings}}}""");

        Difference? difference = score.Differences.SingleOrDefault();
        Assert.Equal((missed, extra, other), (difference?.Missed.Length ?? 0, difference?.Extra.Length ?? 0, difference?.Other.Length ?? 0));
        Assert.Equal(missed + extra + other == 0, score.IsPerfect);
        Assert.Equal((3, 3 - missed - other, missed, extra, other), (
            score.Rules.Sum(r => r.Expected), score.Rules.Sum(r => r.Agreed), score.Rules.Sum(r => r.Missed), score.Rules.Sum(r => r.Extra), score.Rules.Sum(r => r.Other)));
    }

    [Fact]
    public void A_vector_without_an_answer_counts_against_no_rule()
    {
        ConformanceScore score = Score("");

        Assert.Equal((1, 0, 1), (score.Unanswered, score.Agreed, score.Differences.Length));
        Assert.Empty(score.Rules);
    }

    [Property(MaxTest = 2000)]
    public void Whatever_stands_in_a_file_of_answers_nothing_is_thrown(byte[] bytes)
    {
        AnswerFile read = AnswerFile.Read(bytes);
        Assert.True(read.Answers.Length + read.Errors.Length <= bytes.Length);
    }

    /// <summary>An answer cut off anywhere, or with one byte changed, is an answer or an error.</summary>
    [Fact]
    public void Damaged_answers_are_answers_or_errors()
    {
        byte[] whole = Encoding.UTF8.GetBytes("""{"id":"v","findings":[{"rule":"CH101","role":"mẹ","verdict":"violated","effect":null}],"disposition":"review","x":[1,{"y":"\u00e9"}]}""");
        for (int i = 0; i < whole.Length; i++)
        {
            AnswerFile.Read(whole.AsMemory(0, i));
            foreach (byte value in new byte[] { 0, (byte)'"', (byte)'{', (byte)']', (byte)'\\', 0xFF, (byte)'7' })
            {
                byte[] damaged = [.. whole];
                damaged[i] = value;
                AnswerFile.Read(damaged);
            }
        }
    }

    [Fact]
    public void Nesting_without_end_is_an_error() => Assert.Single(AnswerFile.Read(Encoding.UTF8.GetBytes(new string('[', 100_000))).Errors);

    private static ConformanceScore Score(string answers) => ConformanceScore.Of([Vector], AnswerFile.Read(Encoding.UTF8.GetBytes(answers)).Answers);
}
