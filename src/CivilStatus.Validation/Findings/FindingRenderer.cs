using System.Globalization;
using System.Text;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Orthography.Names;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Findings;

/// <summary>Makes the text of a finding from the templates of its rule. Safe to share between threads.</summary>
internal sealed class FindingRenderer(Catalogue catalogue, RuleEvaluator evaluator)
{
    public string Render(Finding finding, string language)
    {
        LocalizedText template = finding.Verdict == Verdict.Excepted && finding.Exception?.Message is { } own ? own : finding.Rule.Message;
        return Fill(template.In(language), finding, language);
    }

    private string Fill(string template, Finding finding, string language)
    {
        var text = new StringBuilder(template.Length + 40);
        int at = 0;
        while (at < template.Length)
        {
            int open = template.IndexOf('{', at);
            int close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0) break;
            text.Append(template, at, open - at).Append(Value(template[(open + 1)..close], finding, language));
            at = close + 1;
        }
        return text.Append(template, at, template.Length - at).ToString();
    }

    private string Value(string placeholder, Finding finding, string language)
    {
        if (placeholder == "role") return catalogue.Labels.Role(finding.Role ?? "", language);
        if (placeholder == "field") return catalogue.Labels.Field(finding.Role ?? "", language);
        EvaluationScope scope = finding.Scope(finding.Regime);
        if (placeholder.StartsWith("parameter.", StringComparison.Ordinal))
        {
            string alias = placeholder["parameter.".Length..];
            return scope.Parameter(alias)?.Value is { } value
                ? catalogue.Labels.Value(value, CodeFields.Of(finding.Rule, alias), language)
                : Blank(language);
        }
        foreach (ShownValue shown in finding.Instance.Show)
            if (shown.Name == placeholder) return Show(shown.Value, evaluator.ValueOf(shown.Value, scope), language);
        if (placeholder == FieldNode.AsOf) return DayRange.DayMonthYear(finding.Facts.AsOf);
        return FieldText(placeholder, finding, language) is { Length: > 0 } text ? text : Blank(language);
    }

    // Fields appear as they were written; a code appears as people call it.
    private string? FieldText(string path, Finding finding, string language)
    {
        ForEach? forEach = finding.Rule.ForEach;
        if (forEach is not null && finding.Role is { } role)
        {
            if (path == forEach.Variable) path = role;
            else if (path.StartsWith(forEach.Variable + ".", StringComparison.Ordinal)) path = role + path[forEach.Variable.Length..];
        }
        if (!finding.Facts.Entry.TryGetSlot(path, out int slot) || finding.Facts[slot].Text is not { } text) return null;
        return catalogue.Labels.Code(path, text, language) ?? text;
    }

    private static string Show(RuleNode node, Value value, string language)
    {
        if (!value.IsKnown) return Blank(language);
        return node.Type switch
        {
            FactType.Text => (node is CallNode call && call.Function == RuleFunctions.NameGrade ? NameWords.OfCode(value.Text!, language) : null) ?? value.Text!,
            FactType.Date => value.IsExact ? DayRange.DayMonthYear(value.Low) : $"{DayRange.DayMonthYear(value.Low)}–{DayRange.DayMonthYear(value.High)}",
            _ => value.IsExact ? Number(value.Low) : $"{Number(value.Low)}–{Number(value.High)}",
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Blank(string language) => language == "vi" ? "(trống)" : "(blank)";
}
