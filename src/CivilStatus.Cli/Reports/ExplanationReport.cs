using System.Globalization;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Explanations;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using Spectre.Console;

namespace CivilStatus.Cli.Reports;

/// <summary>Tells a person how each rule came to its verdict on one entry.</summary>
internal sealed class ExplanationReport(IAnsiConsole console, RuleCatalogue catalogue, Language language)
{
    private static readonly Style Quiet = Style.Plain.Foreground(Color.Grey);

    /// <summary>Writes the explanations; rules with nothing to say get one line at the end, unless a single rule was asked for.</summary>
    public void Write(Entry entry, string source, IEnumerable<Explanation> explanations, bool single)
    {
        Line($"{Terms.Of(entry.Event, language)}: {Terms.PersonsOf(entry)} — {source}", new Style(decoration: Decoration.Bold));
        Explanation[] all = [.. explanations];
        if (all.Length == 0) Line(language["Quy tắc này không dùng cho sự kiện này.", "This rule is not asked of this event."], Style.Plain);
        foreach (Explanation explanation in all)
            if (single || explanation.Finding is { Verdict: not Verdict.Satisfied }) Explain(explanation);
        if (single) return;
        List("Đúng", "Satisfied", all.Where(e => e.Finding?.Verdict == Verdict.Satisfied));
        List("Không áp dụng", "Not applicable", all.Where(e => e.Finding is null));
    }

    private void Explain(Explanation explanation)
    {
        console.WriteLine();
        Verdict verdict = explanation.Finding?.Verdict ?? Verdict.NotApplicable;
        string role = explanation.Role is { } path ? $" ({Label(path)})" : "";
        string effect = explanation.Finding is { Effect: > Effect.None } finding ? $", {Terms.Of(finding.Effect, language)}" : "";
        Line($"{explanation.Rule.Id} {explanation.Rule.Title.In(language.Code)}{role}: {Terms.Of(verdict, language)}{effect}", new Style(decoration: Decoration.Bold));
        if (explanation.Finding is { Verdict: Verdict.Violated or Verdict.Excepted or Verdict.Confirmed }) Line("  " + explanation.Finding.Message(language.Code), Style.Plain);
        foreach (ExplainedFact fact in explanation.Facts) Fact(fact);
        if (explanation.LawDays is { } days) Line($"  {language["Ngày áp dụng luật", "Law date"]}: {Days(days)}", Style.Plain);
        foreach (ExplainedRegime regime in explanation.Regimes) Regime(explanation, regime);
        if (explanation.Finding is { Verdict: Verdict.Undecided } open)
        {
            Line($"  {language["Còn có thể", "Still possible"]}: {string.Join(", ", Possible(open.Possible))}", Style.Plain);
            Line($"  {language["Sẽ rõ khi biết", "Decided by"]}: {string.Join("; ", open.Open.Select(Label))}", Style.Plain);
        }
        if (explanation.Finding is { } grounded)
            foreach (Ground ground in grounded.Grounds) Line($"  {language["Căn cứ", "Ground"]}: {GroundText.Of(ground, catalogue, language)}", Quiet);
    }

    private void Fact(ExplainedFact fact)
    {
        string written = fact.State switch
        {
            FactState.Missing => language["(không ghi)", "(nothing written)"],
            FactState.Placeholder => $"«{fact.Text}» {language["= như không ghi", "= as good as nothing"]}",
            _ => $"«{fact.Text}»",
        };
        string days = fact.Days is { } range && !(range.IsExact && fact.Text?.Length == 10) ? $" = {Days(range)}" : "";
        string from = fact.ReadFrom is { } source ? language[$" (đọc từ {Label(source)})", $" (read from {Label(source)})"] : "";
        string cell = fact.Cell is { } place ? $" [{place}]" : "";
        Line($"  {Label(fact.Path)}{cell}: {written}{days}{from}", Style.Plain);
    }

    private void Regime(Explanation explanation, ExplainedRegime regime)
    {
        bool always = regime.Period == Period.Always;
        string where = regime.Territories.Length == catalogue.Conventions.Territories.Length ? "" : $", {string.Join("/", regime.Territories)}";
        string indent = "  ";
        if (!always || where.Length > 0 || !regime.Values.IsEmpty)
        {
            string values = string.Concat(regime.Values.Select(v => $"; {catalogue.Parameter(ParameterOf(v))?.Title.In(language.Code) ?? v.Key}: {ValueOf(explanation, v)}"));
            Line($"  {language["Luật", "Law of"]} {Span(regime.Period)}{where}{values}", Quiet);
            indent = "    ";
        }
        if (!regime.InForce)
        {
            Line($"{indent}{language["Quy tắc không có hiệu lực ở đây.", "The rule is not in force here."]}", Quiet);
            return;
        }
        if (regime.AppliesWhen is { } applies) Trace(language["Áp dụng khi", "Applies when"], applies, indent);
        if (regime.Require is { } require) Trace(language["Phải đúng", "Must hold"], require, indent);
        foreach (ExplainedException exception in regime.Exceptions)
        {
            string title = $"{language["Ngoại lệ", "Exception"]} {exception.Exception.Title.In(language.Code)}";
            if (exception.When is { } when) Trace(title, when, indent);
            else Line($"{indent}{title}: {language["chưa có luật khi đó", "no such law then"]}", Quiet);
        }
    }

    private string ParameterOf(KeyValuePair<string, LegalValue> value)
        => catalogue.Parameters.First(p => p.Values.Contains(value.Value)).Id;

    private string ValueOf(Explanation explanation, KeyValuePair<string, LegalValue> value)
        => value.Value.Value is { } known ? catalogue.Labels.Value(known, CodeFields.Of(explanation.Rule, value.Key), language.Code) : "—";

    private void Trace(string title, TraceNode node, string indent)
    {
        Line($"{indent}{title}: {Truth(node.Truth)} — {node.Text}", Style.Plain);
        Parts(node, indent + "  ");
    }

    private void Parts(TraceNode node, string indent)
    {
        foreach (TraceNode part in node.Parts)
        {
            if (part.Value.Length == 0) Line($"{indent}{Truth(part.Truth)} — {part.Text}", Quiet);
            else if (part.Parts.Length > 0) Line($"{indent}{part.Text} = {part.Value}", Quiet);
            if (part.Value.Length == 0) Parts(part, indent + "  ");
        }
    }

    private void List(string vi, string en, IEnumerable<Explanation> explanations)
    {
        string[] ids = [.. explanations.Select(e => e.Rule.Id).Distinct()];
        if (ids.Length == 0) return;
        console.WriteLine();
        Line($"{language[vi, en]}: {string.Join(", ", ids)}", Quiet);
    }

    private IEnumerable<string> Possible(VerdictSet set)
        => new[] { Verdict.NotApplicable, Verdict.Satisfied, Verdict.Excepted, Verdict.Violated }.Where(v => set.HasFlag(v.ToSet())).Select(v => Terms.Of(v, language));

    private string Truth(Truth truth) => truth switch
    {
        Validation.Logic.Truth.True => language["đúng", "true"],
        Validation.Logic.Truth.False => language["sai", "false"],
        _ => language["chưa rõ", "undecided"],
    };

    private string Label(string path) => catalogue.Labels.Field(path, language.Code) is var label && label != path ? label : catalogue.Labels.Role(path, language.Code);

    private string Days(DayRange days) => days == DayRange.Whole
        ? language["bất kỳ ngày nào", "any day"]
        : days.IsExact ? Day(days.First) : language[
            $"từ {(days.First == DayRange.Earliest ? "…" : Day(days.First))} đến {(days.Last == DayRange.Latest ? "…" : Day(days.Last))}",
            $"from {(days.First == DayRange.Earliest ? "…" : Day(days.First))} to {(days.Last == DayRange.Latest ? "…" : Day(days.Last))}"];

    private string Span(Period period) => Days(new DayRange(period.From, period.To == Period.Never ? DayRange.Latest : period.To - 1));

    private static string Day(int day) => DayRange.ToDate(day).ToDateOnly().ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private void Line(string text, Style style) => console.WriteIndented(text, style);
}
