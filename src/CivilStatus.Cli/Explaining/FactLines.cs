using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Explanations;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Cli.Explaining;

/// <summary>What was read: each fact as written, and what a date that is not exact allows.</summary>
internal static class FactLines
{
    /// <summary>Every fact that took part.</summary>
    public static void WriteAll(Page page, Explanation explanation) => Write(page, explanation, explanation.Facts);

    /// <summary>The facts that matter to somebody who holds the page of the book: those written, and those a finding is about.</summary>
    public static void WriteShort(Page page, Explanation explanation)
    {
        HashSet<string> about = [.. explanation.Finding?.Fields ?? []];
        Write(page, explanation, explanation.Facts.Where(f => f.State != FactState.Missing || about.Contains(f.Path)));
    }

    private static void Write(Page page, Explanation explanation, IEnumerable<ExplainedFact> facts)
    {
        ExplainedFact[] shown = [.. facts];
        if (shown.Length == 0) return;
        page.Line(1, page["Đã đọc:", "What was read:"]);
        foreach (ExplainedFact fact in shown) page.Line(2, Text(page, fact, Assumption(explanation.Finding, fact.Path)));
    }

    private static string? Assumption(Finding? finding, string path) => finding?.Assumed.FirstOrDefault(a => a.Field == path) is { } assumed ? assumed.From : null;

    private static string Text(Page page, ExplainedFact fact, string? standIn)
    {
        string written = fact.State switch
        {
            FactState.Missing => page["(không ghi)", "(nothing written)"],
            FactState.Placeholder => $"«{fact.Text}» {page["= như không ghi", "= as good as nothing"]}",
            _ => $"«{fact.Text}»",
        };
        string cell = fact.Cell is { } place ? $" [{page["ô", "cell"]} {place}]" : "";
        string from = fact.ReadFrom is { } source ? page[$" (đọc từ {page.Label(source)})", $" (read from the {page.Label(source)})"] : "";
        string assumed = standIn is null ? "" : page[$"; tạm lấy {page.Label(standIn)}", $"; the {page.Label(standIn)} stands in"];
        return $"{page.Label(fact.Path)}{cell}: {written}{Days(page, fact)}{from}{assumed}";
    }

    private static string Days(Page page, ExplainedFact fact)
    {
        if (fact.IsUnreadable) return page[" = không đọc được là ngày nào", " = cannot be read as a date"];
        if (fact.Days is not { } days || days.IsExact && fact.Text?.Trim() == DayRange.DayMonthYear(days.First)) return "";
        if (days == DayRange.Whole) return page[" = không cho biết ngày nào", " = says nothing of the day"];
        return $" = {DayText.Of(days, page.Language)}";
    }
}
