using CivilStatus.Cli.Reports.Html.Gathering;
using CivilStatus.Cli.Reports.Html.Model;
using CivilStatus.Cli.Runs;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Authoring.Pages;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Sentences;

namespace CivilStatus.Cli.Reports.Html;

/// <summary>What kinds of findings there are, which rules, which books, which years.</summary>
internal sealed class ValidationCharts(Language language, RunSummary summary, Gathered gathered)
{
    private const int BarsShown = 15, YearsShown = 130;

    private static readonly Effect[] Shown = [Effect.Note, Effect.Review, Effect.Reject];

    private string Counted => language["Số phát hiện", "Findings"];

    public static string AnchorOf(Rule rule) => "rule-" + rule.Id;

    public static Tally[] Tallies(Func<Effect, long> counts, Language language)
        => [.. Shown.Select(e => new Tally(Terms.Of(e, language.Code), counts(e), FindingWords.ToneOf(e)))];

    public BarChart Kinds()
    {
        var terms = new PageTerms(language.Code);
        var byKind = summary.Counts.Rules.ToLookup(r => r.Rule.Kind);
        return new BarChart("kinds", language["Theo loại quy tắc", "By kind of rule"], language["Loại", "Kind"], Counted,
            [.. Enum.GetValues<RuleKind>().Where(k => byKind[k].Any()).Select(k => new Bar(
                FindingWords.Capital(Terms.Of(k, language.Code)), terms.Meaning(k), null, Tallies(e => byKind[k].Sum(r => r[e]), language), ""))],
            []);
    }

    public BarChart Rules()
    {
        RuleCount[] rules = [.. summary.Counts.Rules];
        RuleCount[] left = [.. rules.Skip(BarsShown)];
        return new BarChart("rules", language["Theo quy tắc, nhiều nhất trước", "By rule, most frequent first"], language["Quy tắc", "Rule"], Counted,
            [.. rules.Take(BarsShown).Select(r => new Bar(r.Rule.Id, r.Rule.Title.In(language.Code), AnchorOf(r.Rule), Tallies(e => r[e], language), ""))],
            left.Length == 0 ? [] : [language[$"Còn {N(left.Length)} quy tắc khác với {N(left.Sum(r => r.Total))} phát hiện.", $"{N(left.Length)} more rules have {N(left.Sum(r => r.Total))} findings."]]);
    }

    public BarChart Books()
    {
        KeyValuePair<Book, EffectCounts>[] all = [.. gathered.Books.Books];
        KeyValuePair<Book, EffectCounts>[] books = [.. all.Where(b => b.Value.Total > 0).OrderByDescending(b => b.Value.Total)
            .ThenBy(b => b.Key.Office, StringComparer.Ordinal).ThenBy(b => b.Key.Number, StringComparer.Ordinal).ThenBy(b => b.Key.Event)];
        KeyValuePair<Book, EffectCounts>[] left = [.. books.Skip(BarsShown)];
        var remarks = new List<string>();
        if (left.Length > 0)
            remarks.Add(language[$"Còn {N(left.Length)} sổ khác với {N(left.Sum(b => b.Value.Total))} phát hiện.", $"{N(left.Length)} more books have {N(left.Sum(b => b.Value.Total))} findings."]);
        if (all.Length > books.Length)
            remarks.Add(language[$"{N(all.Length - books.Length)} sổ không có phát hiện nào.", $"{N(all.Length - books.Length)} books have no findings."]);
        if (gathered.Books.Others is { Entries: > 0 } others)
            remarks.Add(language[
                $"Chỉ đếm riêng {N(all.Length)} sổ gặp trước; các sổ khác gộp chung có {N(others.Total)} phát hiện trong {N(others.Entries)} trường hợp.",
                $"Only the first {N(all.Length)} books are told apart; the others together have {N(others.Total)} findings in {N(others.Entries)} entries."]);
        return new BarChart("books", language["Theo sổ đăng ký, nhiều nhất trước", "By book, most findings first"], language["Sổ", "Book"], Counted,
            [.. books.Take(BarsShown).Select(b => new Bar(
                b.Key.Office.Length > 0 ? b.Key.Office : language["(không ghi cơ quan đăng ký)", "(no office written)"],
                $"{Terms.Of(b.Key.Event, language.Code)}, {(b.Key.Number.Length > 0 ? language["quyển ", "book "] + b.Key.Number : language["không ghi quyển số", "no book written"])}",
                null, Tallies(e => b.Value[e], language), language[$"trong {N(b.Value.Entries)} trường hợp", $"in {N(b.Value.Entries)} {(b.Value.Entries == 1 ? "entry" : "entries")}"]))],
            remarks);
    }

    public YearChart? Years()
    {
        int today = summary.AsOf.Year;
        var known = gathered.Years.Years.Where(y => y.Key != YearCounts.Unknown).ToArray();
        var shown = known.Where(y => y.Key <= today && y.Key > today - YearsShown).ToDictionary();
        if (shown.Count == 0) return null;
        int first = shown.Keys.Min(), last = shown.Keys.Max();
        YearColumn[] columns = [.. Enumerable.Range(first, last - first + 1).Select(y => Column(y, shown.GetValueOrDefault(y) ?? new EffectCounts()))];
        YearColumn most = columns.MaxBy(c => c.Total)!;
        var remarks = new List<string>();
        Left(language["Trước", "Before"] + $" {today - YearsShown + 1}", known.Where(y => y.Key <= today - YearsShown));
        Left(language["Sau", "After"] + $" {today}", known.Where(y => y.Key > today));
        Left(language["Không rõ năm đăng ký", "Year of entry unknown"], gathered.Years.Years.Where(y => y.Key == YearCounts.Unknown));
        return new YearChart("years", language["Theo năm đăng ký", "By year of entry"],
            language[
                $"Biểu đồ cột số phát hiện theo năm đăng ký, từ {first} đến {last}; nhiều nhất là năm {most.Year} với {N(most.Total)} phát hiện.",
                $"Column chart of findings by year of entry, {first} to {last}; most are in {most.Year}, {N(most.Total)} findings."],
            Counted, columns, remarks);

        void Left(string what, IEnumerable<KeyValuePair<int, EffectCounts>> years)
        {
            long findings = years.Sum(y => y.Value.Total), entries = years.Sum(y => y.Value.Entries);
            if (entries > 0) remarks.Add(language[$"{what}: {N(findings)} phát hiện trong {N(entries)} trường hợp.", $"{what}: {N(findings)} findings in {N(entries)} entries."]);
        }
    }

    private YearColumn Column(int year, EffectCounts counts) => new(year, counts.Entries, Tallies(e => counts[e], language));

    private string N(long number) => NumberText.Of(number, language);
}
