using CivilStatus.Cli.Reports.Html.Gathering;
using CivilStatus.Cli.Reports.Html.Model;
using CivilStatus.Cli.Runs;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Sentences;

namespace CivilStatus.Cli.Reports.Html;

/// <summary>What a run over entries has to say, as a page.</summary>
internal sealed class ValidationPage(RuleCatalogue catalogue, Language language, IReadOnlyList<string> sources, RunSummary summary, Gathered gathered)
{
    private const int SourcesShown = 20;

    private const string Elsewhere = "--format ndjson";

    private readonly RunCounts counts = summary.Counts;

    public ReportPage Make()
    {
        var charts = new ValidationCharts(language, summary, gathered);
        return new ReportPage(
            language["Kết quả kiểm tra dữ liệu hộ tịch", "Check of civil-status entries"],
            [.. Facts()],
            [.. Warnings()],
            language["Kết luận về các trường hợp", "Dispositions of entries"],
            new Tally(language["trường hợp", "entries"], counts.Records, Tone.Good),
            [.. Enum.GetValues<Disposition>().Select(d => new Tally(ReportTerms.Of(d, language), counts.Of(d), ToneOf(d))), new Tally(ReportTerms.Unreadable(language), counts.Unreadable, Tone.Broken)],
            [.. new[] { charts.Kinds(), charts.Rules(), charts.Books() }.Where(c => c.Bars.Count > 0)],
            charts.Years(),
            [.. Groups()],
            Words(),
            Elsewhere,
            [.. counts.Notices.Select(n => $"{language["Lưu ý", "Notice"]}: {ReportTerms.Of(n.Key, language)} ({NumberText.Of(n.Value, language)}).")]);
    }

    private GroupWords Words() => new(
        language["Không có phát hiện nào.", "Nothing was found."],
        language["Phát hiện theo quy tắc", "Findings by rule"],
        language["Quy tắc", "Rule"],
        language["Các phát hiện", "Findings"],
        language[
            $"Mỗi quy tắc nêu nhiều nhất {NumberText.Of(Gathered.FindingsOfRule, language)} phát hiện gặp trước, theo thứ tự đầu vào; toàn bộ có trong {Elsewhere}.",
            $"Of each rule at most the first {NumberText.Of(Gathered.FindingsOfRule, language)} findings are shown, in input order; all are in {Elsewhere}."],
        language["Tìm trong các phát hiện (không cần dấu)", "Search the findings (marks may be left out)"],
        language["phát hiện", "findings"],
        language["Phát hiện", "Finding"],
        language["Mức", "Effect"],
        HasOutcomes: true);

    private IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Facts()
    {
        string[] shown = [.. sources.Take(SourcesShown).Select(s => s == "-" ? language["đầu vào chuẩn", "standard input"] : s)];
        if (sources.Count > shown.Length) shown = [.. shown, language[$"và {NumberText.Of(sources.Count - shown.Length, language)} tệp khác", $"and {NumberText.Of(sources.Count - shown.Length, language)} more"]];
        yield return new(language["Nguồn dữ liệu", "Sources"], shown);
        yield return new(language["Ngữ cảnh kiểm tra", "Profile"], [$"{catalogue.Profile(summary.Profile)?.Title.In(language.Code) ?? summary.Profile} ({summary.Profile})"]);
        yield return new(language["Ngày xét", "As of"], [DayRange.DayMonthYear(DayRange.ToDay(summary.AsOf))]);
        yield return new(language["Danh mục quy tắc", "Catalogue"], [summary.Catalogue]);
    }

    private IEnumerable<string> Warnings()
    {
        if (summary.Interrupted)
            yield return language["Lần kiểm tra đã dừng theo yêu cầu; trang này chỉ nói về phần đã kiểm tra.", "The run was stopped as asked; this page is about what was checked until then."];
        if (counts.Faults > 0)
            yield return language[
                $"{NumberText.Of(counts.Faults, language)} lỗi của chương trình, không phải của dữ liệu: hãy báo cho nhóm phát triển.",
                $"{NumberText.Of(counts.Faults, language)} faults of the program, not of the data: please report them."];
    }

    private IEnumerable<FindingGroup> Groups()
    {
        if (counts.Unreadable > 0)
            yield return new FindingGroup("unreadable", "", language["Bản ghi không đọc được", "Records that cannot be read"], "",
                [new Tally(ReportTerms.Unreadable(language), counts.Unreadable, Tone.Broken)], [], gathered.Findings.Unreadable.Items);
        if (counts.Faults > 0)
            yield return new FindingGroup("faults", "", language["Lỗi của chương trình", "Faults of the program"], "",
                [new Tally(language["lỗi", "faults"], counts.Faults, Tone.Broken)], [], gathered.Findings.Faults.Items);
        foreach (RuleCount count in counts.Rules)
        {
            string[] grounds = [.. count.Rule.Grounds.Select(g => GroundText.Of(g, catalogue, language)).Distinct()];
            yield return new FindingGroup(ValidationCharts.AnchorOf(count.Rule), count.Rule.Id, count.Rule.Title.In(language.Code), Terms.Of(count.Rule.Kind, language.Code),
                ValidationCharts.Tallies(e => count[e], language), grounds, gathered.Findings.Of(count.Rule.Id).Items);
        }
    }

    private static Tone ToneOf(Disposition disposition) => disposition == Disposition.Accept ? Tone.Good : FindingWords.ToneOf((Effect)disposition);
}
