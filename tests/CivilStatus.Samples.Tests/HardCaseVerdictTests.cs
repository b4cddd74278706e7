using CivilStatus.Validation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;

namespace CivilStatus.Samples.Tests;

public sealed class HardCaseVerdictTests
{
    private const string File = "truong-hop-kho.ndjson";

    private static readonly Dictionary<string, ValidationResult> InDigitisation = Results("digitisation"), InRegistration = Results("registration");

    public static TheoryData<string> Cases => [.. SampleCheck.Read(File).Select(r => r.Entry!["id"]!)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_hard_case_gets_the_verdicts_the_law_of_its_day_gives(string id)
    {
        ExpectedVerdict[] expected = [.. ExpectedVerdicts.ByCase[id]];

        Assert.NotEmpty(expected);
        Assert.Equal(Lines(expected, v => v.InDigitisation), Lines(InDigitisation[id]));
        Assert.Equal(Lines(expected, v => v.InRegistration), Lines(InRegistration[id]));
    }

    [Fact]
    public void Every_case_with_expected_verdicts_is_in_the_file()
        => Assert.Equal([], ExpectedVerdicts.ByCase.Select(g => g.Key).Except(InDigitisation.Keys));

    [Fact]
    public void The_wife_of_17_in_2018_is_refused_on_the_law_of_2014()
    {
        Finding finding = Assert.Single(InRegistration["kh-2018-vo-17"].Findings);

        Assert.Contains(finding.Grounds, g => g.Instrument == "52-2014-qh13" && g.Provision!.In("en") == "art. 8.1.a");
    }

    [Fact]
    public void A_confirmation_of_other_values_lapses_and_says_so()
    {
        Assert.DoesNotContain(InDigitisation["ks-xac-nhan-con-hieu-luc"].Notices, n => n.Code == NoticeCode.ConfirmationLapsed);
        Assert.Contains(InDigitisation["ks-xac-nhan-het-hieu-luc"].Notices, n => n.Code == NoticeCode.ConfirmationLapsed);
    }

    [Fact]
    public void A_property_that_the_record_does_not_know_is_a_notice()
    {
        Notice unknown = Assert.Single(InDigitisation["ks-thuoc-tinh-la"].Notices, n => n.Code == NoticeCode.UnknownProperty);

        Assert.Equal("mauGiay", unknown.Field);
    }

    private static Dictionary<string, ValidationResult> Results(string profile)
        => SampleCheck.Validate(File, profile).ToDictionary(r => r.Entry["id"]!, StringComparer.Ordinal);

    private static IEnumerable<string> Lines(IEnumerable<ExpectedVerdict> expected, Func<ExpectedVerdict, Effect> effect)
        => expected.Where(v => v.Rule is not null && effect(v) != Effect.None).Select(v => $"{v.Rule} {v.Verdict} {v.Exception} {effect(v)}");

    private static IEnumerable<string> Lines(ValidationResult result)
        => result.Findings.Select(f => $"{f.Rule.Id} {f.Verdict} {f.Exception?.Id} {f.Effect}");
}
