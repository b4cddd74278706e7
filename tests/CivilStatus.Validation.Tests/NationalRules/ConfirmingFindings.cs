using System.Collections.Immutable;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Tests.Sampling;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Tests.NationalRules;

public sealed class ConfirmingFindings
{
    [Property(Arbitrary = [typeof(EntrySamples)], MaxTest = 1500)]
    public void Every_entry_can_be_saved_once_its_findings_are_confirmed(GeneratedEntry generated)
    {
        foreach (string profile in new[] { "digitisation", "transfer" })
        {
            Confirmation[] confirmations = [.. Findings(generated, profile).Select(Confirm)];

            ValidationResult confirmed = Validate(generated.Entry(confirmations), profile);

            Assert.True(confirmed.Disposition <= Disposition.Note, $"{profile}: {string.Join("; ", confirmed.Findings.Where(f => f.Effect > Effect.Note).Select(Show))}");
            Assert.DoesNotContain(confirmed.Notices, n => n.Code is NoticeCode.ConfirmationLapsed or NoticeCode.ConfirmationUnknown);
        }
    }

    [Property(Arbitrary = [typeof(EntrySamples)], MaxTest = 1500)]
    public void No_entry_is_refused_where_the_book_is_the_fact(GeneratedEntry generated)
    {
        foreach (string profile in new[] { "digitisation", "transfer" })
            Assert.DoesNotContain(Findings(generated, profile), f => f.Effect == Effect.Reject);
    }

    [Property(Arbitrary = [typeof(EntrySamples)], MaxTest = 1500)]
    public void A_confirmation_lapses_when_a_value_it_names_changes(GeneratedEntry generated)
    {
        var draw = new Draw(generated.Seed);
        ImmutableArray<Finding> violated = [.. Findings(generated, "digitisation").Where(f => f.Verdict == Verdict.Violated && !f.Fields.IsEmpty)];
        if (violated.IsEmpty) return;
        Finding finding = draw.One(violated);
        Confirmation confirmation = Confirm(finding);
        Assert.Contains(Findings(generated.Entry(confirmation), "digitisation"), f => f.Confirmation == confirmation && f.Verdict == Verdict.Confirmed);
        int changed = draw.Number(0, confirmation.Fields.Length - 1);
        string before = confirmation.Values[changed] ?? "";
        Entry entry = generated.Entry(confirmation);
        entry[confirmation.Fields[changed]] = draw.One(before + "x", before + " ", before.Length > 0 ? before[1..] : "1", "01/01/1970", "Nguyễn Văn Bốn");
        if (Composition.Compose(entry[confirmation.Fields[changed]]!) == Composition.Compose(before)) return;

        ValidationResult result = Validate(entry, "digitisation");

        Assert.DoesNotContain(result.Findings, f => f.Confirmation == confirmation);
        Assert.Contains(result.Notices, n => n.Code == NoticeCode.ConfirmationLapsed && n.Field == confirmation.Rule);
    }

    [Property(Arbitrary = [typeof(EntrySamples)], MaxTest = 1000)]
    public void Typing_letters_and_marks_apart_lets_no_confirmation_lapse(GeneratedEntry generated)
    {
        Confirmation[] confirmations = [.. Findings(generated, "digitisation").Select(Confirm)];
        GeneratedEntry decomposed = generated.Decomposed();

        ValidationResult composed = Validate(generated.Entry(confirmations), "digitisation"), apart = Validate(decomposed.Entry(confirmations), "digitisation");

        Assert.Equal(composed.Findings.Select(f => (f.Rule.Id, f.Role, f.Verdict)), apart.Findings.Select(f => (f.Rule.Id, f.Role, f.Verdict)));
        Assert.DoesNotContain(apart.Notices, n => n.Code == NoticeCode.ConfirmationLapsed);
    }

    [Property(Arbitrary = [typeof(EntrySamples)], MaxTest = 1500)]
    public void In_a_new_registration_only_verified_law_withstands_a_confirmation(GeneratedEntry generated)
    {
        ImmutableArray<Finding> before = [.. Findings(generated, "registration").Where(f => f.Verdict == Verdict.Violated)];
        var after = Findings(generated.Entry([.. before.Select(Confirm)]), "registration").ToDictionary(f => (f.Rule.Id, f.Role));
        foreach (Finding finding in before)
        {
            Finding confirmed = after[(finding.Rule.Id, finding.Role)];
            bool verifiedLaw = finding.Rule.Kind == Rules.RuleKind.Unlawful && finding.Verification == Catalogues.Verification.Text;

            Effect expected = finding.Effect != Effect.Reject ? Effect.Note : verifiedLaw ? Effect.Reject : Effect.Review;

            Assert.True((confirmed.Verdict, confirmed.Effect) == (Verdict.Confirmed, expected), $"{Show(finding)} confirmed: {Show(confirmed)}");
        }
    }

    private static Confirmation Confirm(Finding finding) => new(finding.Rule.Id, finding.Fields, finding.Values, By: "cán bộ nhập liệu", Reason: "sổ ghi như vậy");

    private static ImmutableArray<Finding> Findings(GeneratedEntry generated, string profile) => Findings(generated.Entry(), profile);

    private static ImmutableArray<Finding> Findings(Entry entry, string profile) => Validate(entry, profile).Findings;

    private static ValidationResult Validate(Entry entry, string profile)
    {
        ValidationResult result = Verdicts.Validator.Validate(entry, Verdicts.Profile(profile), Verdicts.AsOf);
        Assert.Empty(result.Faults.Select(f => $"{f.Rule.Id} {f.Role}: {f.Exception}"));
        return result;
    }

    private static string Show(Finding finding) => $"{finding.Rule.Id} {finding.Role} {finding.Verdict} {finding.Effect}";
}
