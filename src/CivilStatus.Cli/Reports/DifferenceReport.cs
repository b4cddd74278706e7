using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CivilStatus.Cli.Runs;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation;
using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Authoring.Differences;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Sentences;
using Spectre.Console;

namespace CivilStatus.Cli.Reports;

/// <summary>Tells a person what a change of the catalogue changes.</summary>
internal sealed class DifferenceReport(IAnsiConsole console, RuleCatalogue before, RuleCatalogue after, FlipSearch search, Language language)
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
        Line($"{language["Quy tắc có thể cho kết quả hoặc mức tác động khác", "Rules whose verdicts or effects may differ"]}: {string.Join(", ", difference.AffectedRules)}", Style.Plain);
        if (difference.OtherVerdicts.IsEmpty) return;
        console.WriteLine();
        Line(language["Trường hợp nhỏ nhất đổi kết quả", "Smallest entry whose verdict flips"], Bold);
        foreach (string rule in difference.OtherVerdicts) Write(search.Find(rule));
    }

    /// <summary>Writes the smallest entry about which a rule answers otherwise, and why.</summary>
    public void Write(RuleFlip flip)
    {
        string role = flip.Role is { } path ? $" ({after.Labels.Field(path, language.Code)})" : "";
        switch (flip.Answer)
        {
            case Answer.Impossible:
                Line($"  {flip.Rule}: {language["không trường hợp nào đổi kết quả (đã chứng minh).", "no entry’s verdict flips (proven)."]}", Style.Plain);
                break;
            case Answer.NotDecided when search.IsOverSets(flip.Rule):
                Line($"  {flip.Rule}: {language["quy tắc giữa nhiều trường hợp, không tìm bằng phân tích. Hãy chạy validate --registers với cả hai danh mục và so hai kết quả.", "a rule over several entries, which the analysis does not search. Run validate --registers with both catalogues and compare what they say."]}", Style.Plain);
                break;
            case Answer.NotDecided:
                Line($"  {flip.Rule}: {language["phân tích không kết luận được có trường hợp nào đổi kết quả không.", "the analysis cannot tell whether any entry’s verdict flips."]}", Style.Plain);
                break;
            case Answer.Found found:
                Line($"  {flip.Rule}{role}: {Of(flip.Before)} → {Of(flip.After)}", Style.Plain);
                Line($"    {Encoding.UTF8.GetString(EntryJsonWriter.ToUtf8(found.Entry))}", Quiet);
                Why(before, language["trước", "before"], flip, found.Entry);
                Why(after, language["sau", "after"], flip, found.Entry);
                break;
        }
    }

    /// <summary>Writes how many real entries flip, from what to what.</summary>
    public void Write(ComparisonSummary summary)
    {
        console.WriteLine();
        Line(language[
            $"{Number(summary.Records)} trường hợp: {Number(summary.Touched)} có kết quả khác, {Number(summary.Unreadable)} không đọc được.",
            $"{Number(summary.Records)} {NumberText.Noun(summary.Records, "entry", "entries")}: {Number(summary.Touched)} with another result, {Number(summary.Unreadable)} unreadable."], Bold);
        foreach (((string rule, RuleAnswer was, RuleAnswer now), FlipCount count) in summary.Flips)
        {
            Line($"  {rule}: {Of(was)} → {Of(now)}: {Number(count.Count)}", Style.Plain);
            Line($"    {language["ví dụ", "such as"]} {string.Join(", ", count.Places)}", Quiet);
        }
        foreach (((Disposition was, Disposition now), long count) in summary.Dispositions)
            Line($"  {language["Kết luận", "Disposition"]}: {ReportTerms.Of(was, language)} → {ReportTerms.Of(now, language)}: {Number(count)}", Style.Plain);
        foreach ((string place, ReadError error) in summary.FirstUnreadable) Line($"  {place}: {error.Message.In(language.Code)}", Quiet);
        if (summary.Interrupted) Line(language["Đã dừng theo yêu cầu; phần trên là những gì đã so sánh.", "Stopped as asked; the above is what was compared."], Style.Plain.Foreground(Color.Yellow));
    }

    // A condition that changed, as whoever cannot read conditions would say it.
    private void InWords(string id, string property)
    {
        foreach ((RuleCatalogue catalogue, char sign) in new[] { (before, '−'), (after, '+') })
            if (catalogue.Rule(id) is { } rule && (property == "require" ? rule.Require : rule.AppliesWhen) is { } condition)
                Line($"    {sign} {new RuleSentences(catalogue).Of(condition.Tree, new SentenceScope(rule, language.Code), property == "require" ? SentenceMood.Requirement : SentenceMood.Statement)}", Quiet);
    }

    private void Why(RuleCatalogue catalogue, string when, RuleFlip flip, Entry entry)
    {
        if (catalogue.Rule(flip.Rule) is null) return;
        var validator = new Validator(catalogue with { Rules = [catalogue.Rule(flip.Rule)!] });
        Facts facts = validator.Read(entry, search.AsOf);
        foreach (Finding finding in validator.ValidateAll(facts, catalogue.Profiles[0], ImmutableArray.CreateBuilder<Fault>()))
            if (finding.Role == flip.Role && finding.Verdict is Verdict.Violated or Verdict.Excepted) Line($"    {when}: {finding.Message(language.Code)}", Style.Plain);
    }

    private string Of(VerdictSet verdicts) => verdicts.Decide() is not Verdict.Undecided and var decided
        ? Terms.Of(decided, language.Code)
        : $"{Terms.Of(Verdict.Undecided, language.Code)} ({string.Join(", ", Enum.GetValues<Verdict>().Where(v => v != Verdict.Undecided && verdicts.HasFlag(v.ToSet()) && v.ToSet() != VerdictSet.None).Select(v => Terms.Of(v, language.Code)))})";

    private void Item(ItemDifference item)
    {
        console.WriteLine();
        string id = item.Kind is ItemKind.Catalogue or ItemKind.Labels ? "" : item.Id + " ";
        Line($"{ReportTerms.Of(item.Kind, language)} {id}({item.Title.In(language.Code)}): {ReportTerms.Of(item.Change, language)}", Bold);
        foreach (DetailDifference detail in item.Details)
        {
            Line($"  {detail.What.In(language.Code)}", Style.Plain);
            if (detail.Before is { } was) Line($"    − {was}", Style.Plain.Foreground(Color.Red));
            if (detail.After is { } now) Line($"    + {now}", Style.Plain.Foreground(Color.Green));
            if (item.Kind == ItemKind.Rule && detail.Property is "appliesWhen" or "require") InWords(item.Id, detail.Property);
        }
    }

    private string Of(RuleAnswer answer)
        => Terms.Of(answer.Verdict, language.Code) + (answer.Effect > Effect.None ? $" ({Terms.Of(answer.Effect, language.Code)})" : "");

    private static string Name(RuleCatalogue catalogue) => $"{catalogue.Id} {catalogue.Version}";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private void Line(string text, Style style) => console.WriteIndented(text, style);
}
