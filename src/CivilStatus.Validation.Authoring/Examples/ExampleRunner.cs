using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;
using LocalDate = NodaTime.LocalDate;

namespace CivilStatus.Validation.Authoring.Examples;

/// <summary>Runs the examples of a catalogue and reports those whose verdict is not the expected one.</summary>
public static class ExampleRunner
{
    /// <summary>Runs every example of every rule that is asked.</summary>
    /// <param name="source">A catalogue folder without errors.</param>
    /// <exception cref="ArgumentException">The folder has errors.</exception>
    public static ExampleReport Run(CatalogueSource source)
    {
        Catalogue catalogue = source.Catalogue ?? throw new ArgumentException("The catalogue has errors.", nameof(source));
        var validator = new Validator(catalogue);
        var bag = new DiagnosticBag();
        int examples = 0;
        foreach (RuleFile file in source.RuleFiles)
            foreach (Example example in file.Examples)
            {
                examples++;
                Run(example, file, validator, bag);
            }
        return new ExampleReport(examples, bag.ToSorted());
    }

    private static void Run(Example example, RuleFile file, Validator validator, DiagnosticBag bag)
    {
        LocalDate asOf = example.AsOf ?? validator.Catalogue.PublishedOn;
        Facts facts = validator.Read(example.Entry!, asOf);
        var faults = ImmutableArray.CreateBuilder<Fault>();
        Finding[] findings = [.. validator.ValidateAll(facts, validator.Catalogue.Profiles[0], faults).Where(f => f.Rule.Id == file.Rule.Id)];
        foreach (Fault fault in faults.Where(f => f.Rule.Id == file.Rule.Id))
            Fail(example, bag, $"lỗi của chương trình: {fault.Exception.Message}", $"a fault of the engine: {fault.Exception.Message}");
        foreach (Expectation expectation in example.Expectations) Check(expectation, example, file, findings, bag);
    }

    private static void Check(Expectation expectation, Example example, RuleFile file, Finding[] findings, DiagnosticBag bag)
    {
        if (file.Rule.ForEach is null != expectation.Role is null)
        {
            Fail(example, bag, "\"role\" chỉ dùng, và phải dùng, khi có forEach.", "\"role\" belongs to rules with forEach, and to them always.");
            return;
        }
        Finding? finding = findings.FirstOrDefault(f => f.Role == expectation.Role);
        Verdict verdict = finding?.Verdict ?? Verdict.NotApplicable;
        string role = expectation.Role is null ? "" : $" ({expectation.Role})";
        if (verdict != expectation.Verdict)
            Fail(example, bag, $"mong đợi {expectation.Verdict}, được {Describe(finding)}{role}.", $"expected {expectation.Verdict}, got {Describe(finding)}{role}.");
        else if (expectation.Exception is { } exception && finding?.Exception?.Id != exception)
            Fail(example, bag, $"mong đợi ngoại lệ {exception}, được {finding?.Exception?.Id ?? "—"}{role}.",
                $"expected the exception {exception}, got {finding?.Exception?.Id ?? "—"}{role}.");
        else if (expectation.Possible is { } possible && finding?.Possible != possible)
            Fail(example, bag, $"mong đợi còn có thể {possible}, được {finding?.Possible}{role}.", $"expected {possible} to remain possible, got {finding?.Possible}{role}.");
    }

    private static string Describe(Finding? finding) => finding is null
        ? nameof(Verdict.NotApplicable)
        : finding.Verdict == Verdict.Undecided ? $"{finding.Verdict} [{finding.Possible}]" : finding.Verdict.ToString();

    private static void Fail(Example example, DiagnosticBag bag, string vi, string en)
        => bag.Error(Codes.ExampleFailed, example.Place,
            LocalizedText.Of($"Ví dụ «{example.Name.In("vi")}»: {vi}", $"Example “{example.Name.In("en")}”: {en}"),
            LocalizedText.Of("Xem lại điều kiện hoặc ví dụ.", "Look again at the condition or the example."));
}
