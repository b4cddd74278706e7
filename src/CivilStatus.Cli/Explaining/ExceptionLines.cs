using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Explanations;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Cli.Explaining;

/// <summary>The exception that permits a breach, or why those there are do not.</summary>
internal static class ExceptionLines
{
    /// <summary>Writes the exception, and with <paramref name="whyNot"/> the reason why others permit nothing.</summary>
    public static void Write(Page page, Explanation explanation, bool whyNot)
    {
        if (explanation.Finding is not { } finding || explanation.Rule.Exceptions.IsEmpty) return;
        string? title = finding.Exception?.Title.In(page.Language.Code);
        if (finding.Verdict == Verdict.Excepted) page.Line(1, page[$"Ngoại lệ cho phép: {title}", $"Permitted by exception: {title}"]);
        else if (finding.Verdict == Verdict.Undecided && title is not null && !finding.Possible.HasFlag(VerdictSet.Violated))
            page.Line(1, page[$"Dù thế nào cũng không phải là sai, vì có ngoại lệ: {title}", $"It is no breach either way, by exception: {title}"]);
        else if (whyNot && finding.Verdict is (Verdict.Violated or Verdict.Confirmed)) WhyNot(page, explanation);
    }

    private static void WhyNot(Page page, Explanation explanation)
    {
        ExplainedRegime? regime = explanation.Regimes.FirstOrDefault(r => r.InForce);
        if (regime is null) return;
        page.Line(1, page["Ngoại lệ đã xét, không ngoại lệ nào cho phép:", "Exceptions considered, none of which permits it:"]);
        foreach (ExplainedException exception in regime.Exceptions)
            page.Line(2, $"{exception.Exception.Title.In(page.Language.Code)}: {Reason(page, explanation, exception)}");
    }

    private static string Reason(Page page, Explanation explanation, ExplainedException exception)
    {
        if (exception.When is not { } when) return page["không, luật khi đó không có điều này", "no, the law of the time had no such thing"];
        if (when.Truth != Truth.False) return page["chưa rõ", "undecided"];
        TraceNode failing = Failing(when);
        string values = string.Join(", ", failing.Parts.Where(p => p.Parts.Length > 0 && p.Value.Length > 0).Select(p => p.Value).Distinct());
        return page["không, vì sai: ", "no, false: "] + page.Words(failing, explanation) + (values.Length > 0 ? $" ({page["ở đây", "here"]}: {values})" : "");
    }

    // The first part that fails is reason enough.
    private static TraceNode Failing(TraceNode node)
        => node.Node is AndNode && node.Parts.FirstOrDefault(p => p.Truth == Truth.False) is { } part ? Failing(part) : node;
}
