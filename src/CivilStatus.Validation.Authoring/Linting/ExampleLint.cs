using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Linting;

/// <summary>Examples that a rule must have: satisfied, violated, undecided where days are compared, and one for each exception.</summary>
internal static class ExampleLint
{
    public static void Rule(RuleFile file, DiagnosticBag bag)
    {
        Expectation[] expectations = [.. file.Examples.SelectMany(e => e.Expectations)];
        Need(Verdict.Satisfied);
        Need(Verdict.Violated);
        if (ComparesDays(file.Rule)) Need(Verdict.Undecided);
        foreach (ExceptionClause exception in file.Rule.Exceptions)
            if (!expectations.Any(e => e.Exception == exception.Id))
                Missing(bag, file, $"ngoại lệ {exception.Id}", $"the exception {exception.Id}");

        void Need(Verdict verdict)
        {
            if (!expectations.Any(e => e.Verdict == verdict)) Missing(bag, file, $"phán quyết {Name(verdict)}", $"the verdict {Name(verdict)}");
        }
    }

    /// <summary>Whether the days of a date decide what must hold, so that a partial date can leave it undecided.</summary>
    private static bool ComparesDays(Rule rule) => Days(rule.Require.Tree);

    private static bool Days(RuleNode node) => node switch
    {
        CallNode { Function.Name: "Age" or "Days" or "Year" or "Century" or "YearOfCentury" or "ExistedOn" } => true,
        CompareNode { Left: { Type: FactType.Date } } => true,
        _ => TreeRewriter.Parts(node).Any(Days),
    };

    private static string Name(Verdict verdict) => Words.Verdicts.First(v => v.Item2 == verdict).Item1;

    private static void Missing(DiagnosticBag bag, RuleFile file, string vi, string en)
        => bag.Error(Codes.ExampleMissing, new SourcePlace(file.File, 0, "$.examples"),
            LocalizedText.Of($"Thiếu ví dụ cho {vi}.", $"An example for {en} is missing."),
            LocalizedText.Of("Thêm ví dụ với kết quả suy ra từ luật, không chép từ chương trình.", "Add one whose verdict follows from the law, not from the program."));
}
