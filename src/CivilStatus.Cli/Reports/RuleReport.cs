using System.Collections.Immutable;
using CivilStatus.Cli.Commands;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Authoring.Pages;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Sentences;
using Spectre.Console;
using Profile = CivilStatus.Validation.Catalogues.Profile;
using Rule = CivilStatus.Validation.Rules.Rule;

namespace CivilStatus.Cli.Reports;

/// <summary>Shows one rule to a person: in words, with its law, effects and examples.</summary>
internal sealed class RuleReport(IAnsiConsole console, DescribedCatalogue described, Language language, LawReport law)
{
    private static readonly Style Bold = new(decoration: Decoration.Bold), Quiet = Style.Plain.Foreground(Color.Grey);

    private readonly RuleCatalogue catalogue = described.Catalogue;
    private readonly RuleSentences sentences = new(described.Catalogue);
    private readonly PageTerms terms = new(language.Code);

    public void Write(Rule rule, int? day)
    {
        Line($"{rule.Id} {rule.Name} – {rule.Title.In(language.Code)} ({Terms.Of(rule.Kind, language.Code)})", Bold);
        foreach (string code in new[] { language.Code, language["en", "vi"] }) Sentence(rule, code, day);
        Head(language["Hiệu lực", "In force"]);
        foreach (Period period in rule.InForce) Line("  " + terms.Span(period), Style.Plain);
        if (day is { } on && !rule.InForce.Any(p => p.Contains(on))) Line("  " + language[$"Không có hiệu lực ngày {DayRange.DayMonthYear(on)}.", $"Not in force on {DayRange.DayMonthYear(on)}."], Style.Plain);
        Head(language["Căn cứ", "Grounds"]);
        foreach (Ground ground in rule.Grounds) Ground(ground, day);
        Values(rule, day);
        if (!rule.Exceptions.IsEmpty) Head(language["Căn cứ của ngoại lệ", "Grounds of exceptions"]);
        foreach (ExceptionClause exception in rule.Exceptions)
        {
            Line("  " + exception.Title.In(language.Code), Style.Plain);
            Ground(exception.Ground, day);
        }
        Head(language["Khi không đúng", "When breached"]);
        foreach (Profile profile in catalogue.Profiles)
            Line($"  {profile.Title.In(language.Code)}: {Terms.Of(profile.Violated.GetValueOrDefault(rule.Kind), language.Code)}", Style.Plain);
        foreach (EffectCap cap in rule.AtMost)
            Line($"  {language["nhiều nhất", "at most"]} {Terms.Of(cap.Effect, language.Code)}: {(cap.Profiles.IsEmpty ? language["mọi ngữ cảnh", "every profile"] : string.Join(", ", cap.Profiles))}, {terms.Span(cap.Period)}", Style.Plain);
        Examples(rule);
    }

    private void Sentence(Rule rule, string code, int? day)
    {
        RuleSentence said = sentences.Of(new SentenceScope(rule, code) { Values = day is { } on ? Everywhere(rule, on) : [] });
        console.WriteLine();
        Line(said.Text, Style.Plain);
        foreach (string assumed in said.Assumed) Line("  " + assumed, Quiet);
        foreach (ExceptionSentence exception in said.Exceptions) Line("  • " + exception.Text, Style.Plain);
    }

    // A value that differs between territories has no place in one sentence.
    private ImmutableArray<KeyValuePair<string, LegalValue>> Everywhere(Rule rule, int day) =>
    [
        .. rule.Parameters
            .Select(p => (p.Key, Values: catalogue.Conventions.Territories.Select(t => catalogue.Parameter(p.Value)?.On(day, t)).ToArray()))
            .Where(p => p.Values is [{ } first, ..] && p.Values.All(v => Equals(v?.Value, first.Value)))
            .Select(p => KeyValuePair.Create(p.Key, p.Values[0]!)),
    ];

    private void Values(Rule rule, int? day)
    {
        if (rule.Parameters.IsEmpty) return;
        Head(day is { } on ? language[$"Giá trị ngày {DayRange.DayMonthYear(on)}", $"Values on {DayRange.DayMonthYear(on)}"] : language["Giá trị theo thời gian", "Values over time"]);
        foreach (LegalParameter parameter in rule.Parameters.Select(p => catalogue.Parameter(p.Value)).OfType<LegalParameter>())
        {
            Line($"  {parameter.Title.In(language.Code)} [{parameter.Id}]", Style.Plain);
            law.Values(parameter, day, "    ");
        }
    }

    private void Ground(Ground ground, int? day)
    {
        if (day is { } on && !ground.Period.Contains(on)) return;
        string read = ground.Verification == Verification.Text ? $" – {Terms.Of(ground.Verification, language.Code)}" : "";
        string period = ground.Period == Period.Always ? "" : $" ({terms.Span(ground.Period)})";
        Line($"  {GroundText.Of(ground, catalogue, language)}{read}{period}{(ground.Source is { } source ? " " + source : "")}", Style.Plain);
        if (ground.Remark is { } remark) Line("    " + remark.In(language.Code), Quiet);
    }

    private void Examples(Rule rule)
    {
        Head(language["Ví dụ", "Examples"]);
        ImmutableArray<Example> examples = [.. described.Examples[rule.Id]];
        if (examples.IsEmpty)
            Line("  " + language["Danh mục đóng gói không kèm ví dụ; dùng --catalogue với thư mục danh mục để xem.", "A sealed catalogue carries no examples; name the catalogue's folder with --catalogue to see them."], Quiet);
        foreach (Example example in examples)
            Line($"  {example.Name.In(language.Code)}: {string.Join("; ", example.Expectations.Select(Expected))}", Style.Plain);
    }

    private string Expected(Expectation expectation)
        => (expectation.Role is { } role ? role + " " : "") + Terms.Of(expectation.Verdict, language.Code) + (expectation.Exception is { } exception ? $" ({exception})" : "");

    private void Head(string text)
    {
        console.WriteLine();
        Line(text, Bold);
    }

    private void Line(string text, Style style) => console.WriteIndented(text, style);
}
