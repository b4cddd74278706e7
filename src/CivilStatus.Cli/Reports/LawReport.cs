using System.Collections.Immutable;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Authoring.Pages;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Sentences;
using Spectre.Console;
using Profile = CivilStatus.Validation.Catalogues.Profile;
using Table = CivilStatus.Validation.Catalogues.Table;

namespace CivilStatus.Cli.Reports;

/// <summary>Shows parameters, instruments, tables and profiles of a catalogue to a person.</summary>
internal sealed class LawReport(IAnsiConsole console, RuleCatalogue catalogue, Language language)
{
    private static readonly Style Bold = new(decoration: Decoration.Bold), Quiet = Style.Plain.Foreground(Color.Grey);

    private readonly PageTerms terms = new(language.Code);

    public void Write(LegalParameter parameter, int? day)
    {
        Line($"{parameter.Id} – {parameter.Title.In(language.Code)}", Bold);
        Values(parameter, day, "  ");
        string[] users = [.. catalogue.Rules.Where(r => r.Parameters.Any(p => p.Value == parameter.Id)).Select(r => r.Id)];
        Line($"  {language["Quy tắc dùng", "Used by"]}: {string.Join(", ", users)}", Quiet);
    }

    /// <summary>The values that hold on a day, or all of them.</summary>
    public void Values(LegalParameter parameter, int? day, string indent)
    {
        ImmutableArray<LegalValue> values = [.. parameter.Values.Where(v => day is not { } only || v.Period.Contains(only))];
        if (values.IsEmpty) Line(indent + language["Ngày này luật không quy định.", "The law fixes none on that day."], Style.Plain);
        string? codeField = catalogue.Rules.SelectMany(r => r.Parameters.Where(p => p.Value == parameter.Id).Select(p => CodeFields.Of(r, p.Key))).FirstOrDefault(f => f is not null);
        foreach (LegalValue value in values)
        {
            Line($"{indent}{terms.Of(value.Value, parameter, catalogue.Labels, codeField)} – {terms.Territories(value.Territory, catalogue)}, {terms.Span(value.Period)}", Style.Plain);
            Line($"{indent}  {GroundText.Of(value.Ground, catalogue, language)}", Quiet);
        }
    }

    public void Write(Instrument instrument)
    {
        Line($"{instrument.Number} – {instrument.Title.In(language.Code)}", Bold);
        string periods = instrument.InForce.IsEmpty ? language["chưa xác định", "not known"] : string.Join("; ", instrument.InForce.Select(terms.Span));
        Line($"  {language["Hiệu lực", "In force"]}: {periods}", Style.Plain);
        Line($"  {language["Nơi áp dụng", "Where"]}: {terms.Territories(instrument.Territory, catalogue)}", Style.Plain);
        Line($"  {language["Mức kiểm chứng", "Verification"]}: {Terms.Of(instrument.Verification, language.Code)}; {language["nguồn", "source"]}: {instrument.Source}", Quiet);
        if (instrument.Remark is { } remark) Line("  " + remark.In(language.Code), Quiet);
        string[] citing = [.. catalogue.Rules.Where(r => r.Grounds.Concat(r.Exceptions.Select(e => e.Ground)).Any(g => g.Instrument == instrument.Id)).Select(r => r.Id)];
        Line($"  {language["Quy tắc dẫn chiếu", "Cited by"]}: {(citing.Length == 0 ? "—" : string.Join(", ", citing))}", Quiet);
    }

    public void Write(Table table)
    {
        Line($"{table.Id} – {table.Title.In(language.Code)} ({table.Rows.Length})", Bold);
        foreach (Validation.Catalogues.TableRow row in table.Rows)
        {
            string cells = string.Join(", ", table.Columns.Zip(row.Cells).Where(c => c.Second.Length > 0).Select(c => $"{c.First}: {c.Second}"));
            string aliases = row.Aliases.IsEmpty ? "" : $" = {string.Join(", ", row.Aliases)}";
            Line($"  {row.Key}{aliases}{(cells.Length == 0 ? "" : $" ({cells})")}", Style.Plain);
        }
    }

    public void Write(Profile profile)
    {
        Line($"{profile.Id} – {profile.Title.In(language.Code)}", Bold);
        Line("  " + profile.Description.In(language.Code), Style.Plain);
        foreach (RuleKind kind in Enum.GetValues<RuleKind>())
            Line($"  {Terms.Of(kind, language.Code)}: {Terms.Of(profile.Violated.GetValueOrDefault(kind), language.Code)} – {terms.ToDo(profile.Violated.GetValueOrDefault(kind))}", Style.Plain);
    }

    private void Line(string text, Style style) => console.WriteIndented(text, style);
}
