using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Evaluation.Sets;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Examples;

/// <summary>Compares what a rule says of an example with what it must say.</summary>
internal static class ExampleCheck
{
    /// <summary>What is wrong with what a rule says of an example; found one by one, so that the first may be enough.</summary>
    /// <param name="example">An example that could be read.</param>
    /// <param name="facts">Its entry as facts.</param>
    /// <param name="rule">The rule it belongs to.</param>
    /// <param name="validator">A validator of a catalogue that holds the rule.</param>
    public static IEnumerable<Diagnostic> Failures(Example example, Facts facts, Rule rule, Validator validator)
        => Wrong(example, facts, rule, validator).Select(failure => Failed(example, failure));

    private static IEnumerable<LocalizedText> Wrong(Example example, Facts facts, Rule rule, Validator validator)
    {
        var faults = ImmutableArray.CreateBuilder<Fault>();
        Finding[] findings = [.. validator.ValidateAll(facts, validator.Catalogue.Profiles[0], faults, rule.Id)];
        foreach (Fault fault in faults)
            yield return LocalizedText.Of($"lỗi của chương trình: {fault.Exception.Message}", $"a fault of the engine: {fault.Exception.Message}");
        if (rule.Set is not null && !IsAsked(facts.Entry, rule, validator.Catalogue) && example.Expectations.Any(e => e.Verdict is Verdict.Violated or Verdict.Excepted or Verdict.Undecided))
            yield return LocalizedText.Of("hai trường hợp không có khóa chung nào trong \"keys\", nên không bao giờ được đặt cạnh nhau.",
                "the two entries share none of the \"keys\", so they are never put beside each other.");
        foreach (Expectation expectation in example.Expectations)
        {
            Finding? finding = findings.FirstOrDefault(f => f.Role == expectation.Role);
            if (Failure(expectation, finding, rule) is { } failure) yield return failure;
            else
                foreach ((string profile, Effect effect) in expectation.Effects)
                    if (EffectIn(profile, expectation, facts, rule, validator) is var found && found != effect)
                        yield return Compared($"hiệu lực {effect} trong ngữ cảnh {profile}", $"the effect {effect} in profile {profile}", found.ToString());
        }
    }

    private static bool IsAsked(Entry entry, Rule rule, Catalogue catalogue)
    {
        if (entry.Layout.Other is null) return true;
        var keys = new KeyReader(catalogue);
        return SetQuestion.Of(rule).Any(q => q.Layout == entry.Layout && keys.Share(q, entry));
    }

    private static LocalizedText? Failure(Expectation expectation, Finding? finding, Rule rule)
    {
        if (rule.ForEach is null != expectation.Role is null)
            return LocalizedText.Of("\"role\" chỉ dùng, và phải dùng, khi có forEach.", "\"role\" belongs to rules with forEach, and to them always.");
        string role = expectation.Role is null ? "" : $" ({expectation.Role})";
        if ((finding?.Verdict ?? Verdict.NotApplicable) != expectation.Verdict)
            return Compared($"{expectation.Verdict}", $"{expectation.Verdict}", Describe(finding) + role);
        if (expectation.Exception is { } exception && finding?.Exception?.Id != exception)
            return Compared($"ngoại lệ {exception}", $"the exception {exception}", (finding?.Exception?.Id ?? "—") + role);
        return expectation.Possible is { } possible && finding?.Possible != possible
            ? Compared($"còn có thể {possible}", $"{possible} to remain possible", finding?.Possible + role)
            : null;
    }

    private static Effect EffectIn(string profile, Expectation expectation, Facts facts, Rule rule, Validator validator)
        => validator.ValidateAll(facts, validator.Catalogue.Profile(profile)!, ImmutableArray.CreateBuilder<Fault>(), rule.Id)
            .FirstOrDefault(f => f.Role == expectation.Role)?.Effect ?? Effect.None;

    private static string Describe(Finding? finding) => finding is null
        ? nameof(Verdict.NotApplicable)
        : finding.Verdict == Verdict.Undecided ? $"{finding.Verdict} [{finding.Possible}]" : finding.Verdict.ToString();

    private static LocalizedText Compared(string vi, string en, string found) => LocalizedText.Of($"mong đợi {vi}, được {found}.", $"expected {en}, got {found}.");

    private static Diagnostic Failed(Example example, LocalizedText failure) => example.OfLawTable
        ? new Diagnostic(Codes.LawTableFailed, Severity.Error, example.Place,
            LocalizedText.Of($"{example.Name.In("vi")}: {failure.In("vi")}", $"{example.Name.In("en")}: {failure.In("en")}"),
            LocalizedText.Of("Bảng luật và quy tắc (tham số, thời kỳ, điều kiện) nói khác nhau: đọc lại văn bản để biết bên nào đúng.",
                "Law table and rule (parameters, periods, conditions) say different things: read the text of the law to see which is right."))
        : new Diagnostic(Codes.ExampleFailed, Severity.Error, example.Place,
            LocalizedText.Of($"Ví dụ «{example.Name.In("vi")}»: {failure.In("vi")}", $"Example “{example.Name.In("en")}”: {failure.In("en")}"),
            LocalizedText.Of("Xem lại điều kiện hoặc ví dụ.", "Look again at the condition or the example."));
}
