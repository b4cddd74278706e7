using System.Globalization;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Authoring.Conformance;
using Spectre.Console;

namespace CivilStatus.Cli.Reports;

/// <summary>A score for a person: how much agrees, by rule, era, kind of fact and profile, and the first vectors that differ.</summary>
internal sealed class ScoreReport(IAnsiConsole console, Language language)
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public void Write(ConformancePack pack, ConformanceScore score, int show)
    {
        Line(language[
            $"Bộ kiểm tra {pack.Catalogue} {pack.Version}: {score.Agreed}/{score.Vectors} trường hợp trùng ({Share(score.Agreed, score.Vectors)}), {score.Unanswered} chưa trả lời.",
            $"Pack {pack.Catalogue} {pack.Version}: {score.Agreed} of {score.Vectors} vectors agree ({Share(score.Agreed, score.Vectors)}), {score.Unanswered} unanswered."],
            new Style(score.IsPerfect ? Color.Green : Color.Red, decoration: Decoration.Bold));
        if (!score.Unknown.IsEmpty)
            Line(language[
                $"{score.Unknown.Length} câu trả lời cho trường hợp không có trong bộ này: {string.Join(", ", score.Unknown.Take(3))}{(score.Unknown.Length > 3 ? "…" : "")}",
                $"{score.Unknown.Length} answers to vectors this pack does not have: {string.Join(", ", score.Unknown.Take(3))}{(score.Unknown.Length > 3 ? "…" : "")}"]);
        Groups(language["Theo dữ kiện", "By kind of fact"], score.Facts, name => name == "exact" ? language["ngày đầy đủ", "exact"] : language["ngày không đầy đủ", "partial"]);
        Groups(language["Theo ngữ cảnh", "By profile"], score.Profiles, name => name);
        Groups(language["Theo thời kỳ đăng ký", "By era of registration"], score.Eras, name => name.Length == 0 ? language["không có ngày", "no date"] : name);
        Rules(score);
        Differences(score, show);
    }

    private void Groups(string title, IReadOnlyCollection<GroupScore> groups, Func<string, string> name)
    {
        Line(title, Bold);
        foreach (GroupScore group in groups) Line($"  {name(group.Name)}: {group.Agreed}/{group.Vectors} ({Share(group.Agreed, group.Vectors)})");
    }

    // A rule that is right throughout needs no line of its own.
    private void Rules(ConformanceScore score)
    {
        RuleScore[] wrong = [.. score.Rules.Where(r => r.Agreed < r.Expected || r.Extra > 0)];
        Line(language[$"Theo quy tắc: {score.Rules.Length - wrong.Length}/{score.Rules.Length} quy tắc trùng hết", $"By rule: {score.Rules.Length - wrong.Length} of {score.Rules.Length} rules agree throughout"], Bold);
        foreach (RuleScore rule in wrong)
            Line(language[
                $"  {rule.Rule}: đúng {rule.Agreed}/{rule.Expected} ({Share(rule.Agreed, rule.Expected)}), thiếu {rule.Missed}, thừa {rule.Extra}, nói khác {rule.Other}",
                $"  {rule.Rule}: right {rule.Agreed}/{rule.Expected} ({Share(rule.Agreed, rule.Expected)}), missed {rule.Missed}, extra {rule.Extra}, said otherwise {rule.Other}"]);
    }

    private void Differences(ConformanceScore score, int show)
    {
        Difference[] first = [.. score.Differences.OrderByDescending(d => d.IsAnswered).Take(show)];
        if (first.Length == 0) return;
        Line(language[$"{first.Length} trong {score.Differences.Length} trường hợp khác nhau", $"{first.Length} of {score.Differences.Length} differing vectors"], Bold);
        foreach (Difference difference in first)
        {
            Line($"  {difference.Vector.Id}");
            if (!difference.IsAnswered) Line(language["    chưa trả lời", "    unanswered"]);
            foreach (ExpectedFinding finding in difference.Missed) Line(language["    thiếu: ", "    missed: "] + Show(finding));
            foreach (ExpectedFinding finding in difference.Extra) Line(language["    thừa: ", "    extra: "] + Show(finding));
            foreach ((ExpectedFinding expected, ExpectedFinding answered) in difference.Other)
                Line(language[$"    mong đợi {Show(expected)}, trả lời {Show(answered)}", $"    expected {Show(expected)}, answered {Show(answered)}"]);
            if (difference.Disposition is { } disposition)
                Line(language[$"    mong đợi {difference.Vector.Disposition}, trả lời {disposition}", $"    expected {difference.Vector.Disposition}, answered {disposition}"]);
        }
    }

    private static string Show(ExpectedFinding finding)
        => string.Join(' ', new[] { finding.Rule, finding.Role is null ? null : $"({finding.Role})", finding.Verdict, finding.Effect, finding.Exception }.OfType<string>());

    // Rounded down: only what agrees throughout is 100 %.
    private static string Share(int part, int all)
        => all == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(1000.0 * part / all) / 10:0.0} %");

    private void Line(string text, Style? style = null) => console.WriteIndented(text, style ?? Style.Plain);
}
