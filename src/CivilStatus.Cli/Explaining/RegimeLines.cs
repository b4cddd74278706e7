using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Explanations;
using CivilStatus.Validation.Logic;

namespace CivilStatus.Cli.Explaining;

/// <summary>Every law that may apply, and how each condition came out under it, part by part.</summary>
internal static class RegimeLines
{
    public static void Write(Page page, Explanation explanation)
    {
        if (explanation.LawDays is { } days) page.Line(1, $"{page["Ngày áp dụng luật", "Law date"]}: {DayText.Of(days, page.Language)}");
        foreach (ExplainedRegime regime in explanation.Regimes) Regime(page, explanation, regime);
    }

    private static void Regime(Page page, Explanation explanation, ExplainedRegime regime)
    {
        string place = LawLine.Place(page, regime);
        int indent = 1;
        if (regime.Period != Period.Always || place.Length > 0 || !regime.Values.IsEmpty)
        {
            page.Line(1, $"{page["Luật", "Law"]} {DayText.Of(regime.Period, page.Language)}{(place.Length > 0 ? ", " + place : "")}:");
            foreach (KeyValuePair<string, LegalValue> value in regime.Values) page.Line(2, LawLine.Value(page, explanation.Rule, value));
            indent = 2;
        }
        if (!regime.InForce)
        {
            page.Line(indent, page["Quy tắc không có hiệu lực ở đây.", "The rule is not in force here."]);
            return;
        }
        if (regime.AppliesWhen is { } applies) Trace(page, explanation, indent, page["Áp dụng khi", "Applies when"], applies);
        if (regime.Require is { } require) Trace(page, explanation, indent, page["Phải đúng", "Must hold"], require);
        foreach (ExplainedException exception in regime.Exceptions)
        {
            string title = $"{page["Ngoại lệ", "Exception"]} {exception.Exception.Title.In(page.Language.Code)} ({exception.Exception.Id})";
            if (exception.When is { } when) Trace(page, explanation, indent, title, when);
            else page.Line(indent, $"{title}: {page["luật khi đó không có điều này", "the law of the time had no such thing"]}");
        }
    }

    private static void Trace(Page page, Explanation explanation, int indent, string title, TraceNode node)
    {
        page.Line(indent, $"{title}: {Truth(page, node.Truth)} — {page.Words(node, explanation)}");
        Parts(page, explanation, indent + 1, node);
    }

    private static void Parts(Page page, Explanation explanation, int indent, TraceNode node)
    {
        foreach (TraceNode part in node.Parts)
        {
            if (part.Value.Length > 0)
            {
                if (part.Parts.Length > 0) page.QuietLine(indent, $"{page.Words(part, explanation)} = {part.Value}");
                continue;
            }
            page.QuietLine(indent, $"{Truth(page, part.Truth)} — {page.Words(part, explanation)}");
            Parts(page, explanation, indent + 1, part);
        }
    }

    private static string Truth(Page page, Truth truth) => truth switch
    {
        Validation.Logic.Truth.True => page["đúng", "true"],
        Validation.Logic.Truth.False => page["sai", "false"],
        _ => page["chưa rõ", "undecided"],
    };
}
