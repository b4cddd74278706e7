using CivilStatus.Validation;
using CivilStatus.Validation.Findings;

namespace CivilStatus.Samples.Tests;

public sealed class SampleRegisterVerdictTests
{
    public static TheoryData<string> Names => [.. SampleFiles.All().Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_of_a_book_is_refused(string file)
    {
        foreach (string profile in (string[])["digitisation", "transfer"])
        {
            ValidationResult[] results = SampleCheck.Validate(file, profile);

            Assert.DoesNotContain(results, r => r.Disposition == Disposition.Reject);
            Assert.All(results, r => Assert.Empty(r.Faults));
        }
    }

    // The generator makes a slip in every eighth birth, and in no other.
    [Theory]
    [InlineData("so-khai-sinh-158.xlsx")]
    [InlineData("so-khai-sinh.csv")]
    public void A_sound_birth_has_no_finding_and_one_with_a_slip_has(string file)
    {
        ValidationResult[] results = SampleCheck.Validate(file, "digitisation");

        foreach ((int index, ValidationResult result) in results.Index())
        {
            bool hasSlip = index % 8 == 7;
            Assert.True(hasSlip == (result.Disposition != Disposition.Accept),
                $"Entry {index + 1} of {file}: {string.Join("; ", result.Findings.Select(f => f.Rule.Id + " " + f.Verdict))}");
        }
    }

    [Fact]
    public void Of_the_158_births_most_are_accepted_and_a_tenth_to_a_fifth_are_not()
    {
        ValidationResult[] results = SampleCheck.Validate("so-khai-sinh-158.xlsx", "digitisation");

        Assert.InRange(results.Count(r => r.Disposition != Disposition.Accept), 30, 60);
        Assert.Contains(results, r => r.Disposition == Disposition.Note);
        Assert.Contains(results, r => r.Disposition == Disposition.Review);
    }
}
