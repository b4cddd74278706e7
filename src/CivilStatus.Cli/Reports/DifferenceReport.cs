using System.Globalization;
using CivilStatus.Cli.Runs;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Authoring.Differences;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats;
using Spectre.Console;

namespace CivilStatus.Cli.Reports;

/// <summary>Tells a person what a change of the catalogue changes.</summary>
internal sealed class DifferenceReport(IAnsiConsole console, RuleCatalogue before, RuleCatalogue after, Language language)
{
    private static readonly Style Bold = new(decoration: Decoration.Bold), Quiet = Style.Plain.Foreground(Color.Grey);

    /// <summary>Writes what differs, item by item.</summary>
    public void Write(CatalogueDifference difference)
    {
        Line($"{Name(before)} → {Name(after)}", Bold);
        if (difference.Items.IsEmpty) Line(language["Hai danh mục giống nhau.", "The two catalogues are the same."], Style.Plain);
        foreach (ItemDifference item in difference.Items) Item(item);
        if (difference.AffectedRules.IsEmpty) return;
        console.WriteLine();
        Line($"{language["Quy tắc có thể cho kết quả khác", "Rules that may answer otherwise"]}: {string.Join(", ", difference.AffectedRules)}", Style.Plain);
    }

    /// <summary>Writes how many real entries flip, from what to what.</summary>
    public void Write(ComparisonSummary summary)
    {
        console.WriteLine();
        Line(language[
            $"{Number(summary.Records)} trường hợp: {Number(summary.Touched)} có kết quả khác, {Number(summary.Unreadable)} không đọc được.",
            $"{Number(summary.Records)} entries: {Number(summary.Touched)} with another result, {Number(summary.Unreadable)} unreadable."], Bold);
        foreach (((string rule, Answer was, Answer now), FlipCount count) in summary.Flips)
        {
            Line($"  {rule}: {Of(was)} → {Of(now)}: {Number(count.Count)}", Style.Plain);
            Line($"    {language["ví dụ", "such as"]} {string.Join(", ", count.Places)}", Quiet);
        }
        foreach (((Disposition was, Disposition now), long count) in summary.Dispositions)
            Line($"  {language["Kết luận", "Disposition"]}: {Terms.Of(was, language)} → {Terms.Of(now, language)}: {Number(count)}", Style.Plain);
        foreach ((string place, ReadError error) in summary.FirstUnreadable) Line($"  {place}: {error.Message.In(language.Code)}", Quiet);
        if (summary.Interrupted) Line(language["Đã dừng theo yêu cầu; phần trên là những gì đã so sánh.", "Stopped as asked; the above is what was compared."], Style.Plain.Foreground(Color.Yellow));
    }

    private void Item(ItemDifference item)
    {
        console.WriteLine();
        string id = item.Kind is ItemKind.Catalogue or ItemKind.Labels ? "" : item.Id + " ";
        Line($"{Terms.Of(item.Kind, language)} {id}({item.Title.In(language.Code)}): {Terms.Of(item.Change, language)}", Bold);
        foreach (DetailDifference detail in item.Details)
        {
            Line($"  {detail.What.In(language.Code)}", Style.Plain);
            if (detail.Before is { } was) Line($"    − {was}", Style.Plain.Foreground(Color.Red));
            if (detail.After is { } now) Line($"    + {now}", Style.Plain.Foreground(Color.Green));
        }
    }

    private string Of(Answer answer)
        => Terms.Of(answer.Verdict, language) + (answer.Effect > Effect.None ? $" ({Terms.Of(answer.Effect, language)})" : "");

    private static string Name(RuleCatalogue catalogue) => $"{catalogue.Id} {catalogue.Version}";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private void Line(string text, Style style) => console.WriteIndented(text, style);
}
