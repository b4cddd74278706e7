using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Registers;
using CivilStatus.Validation.Registers.Differences;
using CivilStatus.Validation.Sentences;
using Spectre.Console;

namespace CivilStatus.Cli.Reports.Sets;

/// <summary>The lines about a finding over several entries, for a person.</summary>
internal sealed class SetFindingLines(RuleCatalogue catalogue, Language language)
{
    private const int EntriesShown = 10, DifferencesShown = 20;

    private readonly EntryDifferences differences = new(catalogue);

    public IEnumerable<StyledLine> Of(SetFinding found)
    {
        Finding finding = found.Finding;
        string verdict = finding.Verdict == Verdict.Violated ? "" : " · " + Terms.Of(finding.Verdict, language.Code);
        string exception = finding.Exception is { } clause ? $": {clause.Title.In(language.Code)} ({clause.Id})" : "";
        yield return new StyledLine($"• {finding.Rule.Id} {finding.Rule.Title.In(language.Code)} — {Terms.Of(finding.Effect, language.Code)}{verdict}{exception}", TextReport.ColourOf((Disposition)finding.Effect).Decoration(Decoration.Bold));
        yield return new StyledLine($"  {finding.Message(language.Code)}", Style.Plain);
        for (int i = 0; i < Math.Min(EntriesShown, found.Members.Length); i++) yield return Grey(Entry(found, i));
        if (found.MemberCount > EntriesShown) yield return Grey(language[$"… và {found.MemberCount - EntriesShown} trường hợp nữa", $"… and {found.MemberCount - EntriesShown} more entries"]);
        FieldDifference[] differ = [.. SetDifferences.Of(found, differences).Take(DifferencesShown)];
        foreach (FieldDifference difference in differ)
            yield return Grey($"{catalogue.Labels.Field(difference.Path, language.Code)}: {difference.First ?? "—"} | {difference.Other ?? "—"} ({DifferenceTerms.Of(difference.Kind, language)})");
        if (finding.Open is { Length: > 0 } open)
            yield return Grey($"{language["Sẽ rõ khi biết", "Decided by"]}: {string.Join("; ", open.Select(f => catalogue.Labels.Field(f, language.Code)))}");
        string[] grounds = GroundText.OfLaw(finding.Grounds, catalogue, language);
        if (grounds.Length > 0) yield return Grey($"{language["Căn cứ", "Ground"]}: {string.Join("; ", grounds)}");
        yield return new StyledLine("", Style.Plain);
    }

    private string Entry(SetFinding found, int member)
    {
        string cells = string.Join(", ", found.Fields.Where(f => f.Member == member).Select(f => f.Cell).OfType<string>().Distinct());
        return $"#{TextReport.Number(found.Members[member].Record)}  {found.Members[member].Source}{(cells.Length > 0 ? $" ({language["ô", "cells"]} {cells})" : "")}";
    }

    private static StyledLine Grey(string text) => new("    " + text, Style.Plain.Foreground(Color.Grey));
}
