using System.Globalization;
using System.Text.RegularExpressions;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Linting;

/// <summary>Examples that a rule must have: satisfied, violated, undecided where days are compared, and one for each exception.</summary>
internal static partial class ExampleLint
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

        for (int i = 0; i < file.Examples.Length; i++)
            foreach (Expectation expectation in file.Examples[i].Expectations)
                References(expectation, file.Examples[i], file, string.Create(CultureInfo.InvariantCulture, $"$.examples[{i}].expect"), bag);

        void Need(Verdict verdict)
        {
            if (!expectations.Any(e => e.Verdict == verdict)) Missing(bag, file, $"phán quyết {Name(verdict)}", $"the verdict {Name(verdict)}");
        }
    }

    // An exception or a role that does not exist would be “not applicable” and pass unnoticed.
    private static void References(Expectation expectation, Example example, RuleFile file, string path, DiagnosticBag bag)
    {
        if (expectation.Exception is { } exception && !file.Rule.Exceptions.Any(e => e.Id == exception))
            bag.Error(Codes.DanglingReference, new SourcePlace(file.File, 0, path),
                LocalizedText.Of($"Quy tắc không có ngoại lệ \"{exception}\".", $"The rule has no exception \"{exception}\"."),
                LocalizedText.Of($"Hiện có: {string.Join(", ", file.Rule.Exceptions.Select(e => e.Id))}.", $"There are: {string.Join(", ", file.Rule.Exceptions.Select(e => e.Id))}."));
        if (expectation.Role is { } role && file.Rule.ForEach is { } forEach && example.Entry is { } entry && !RunsOver(forEach, entry, role))
            bag.Error(Codes.DanglingReference, new SourcePlace(file.File, 0, path),
                LocalizedText.Of($"Quy tắc không xét \"{role}\" trong trường hợp này.", $"The rule does not run over \"{role}\" in this entry."),
                LocalizedText.Of($"forEach nêu: {string.Join(", ", forEach.Over)} (* là tất cả).", $"forEach names: {string.Join(", ", forEach.Over)} (* means all)."));
    }

    private static bool RunsOver(ForEach forEach, Entry entry, string role)
    {
        string path = ItemIndex().Replace(role, "");
        if (!forEach.OverAll) return forEach.Over.Contains(path);
        return forEach.Variable == ForEach.Person
            ? entry.Layout.Persons.Contains(path) || path == entry.Layout.List?.Path
            : entry.TryGetSlot(role, out _);
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

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex ItemIndex();
}
