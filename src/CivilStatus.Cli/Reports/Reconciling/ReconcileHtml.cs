using System.Text;
using CivilStatus.Cli.Reports.Html.Gathering;
using CivilStatus.Cli.Reports.Html.Layout;
using CivilStatus.Cli.Reports.Html.Model;
using CivilStatus.Cli.Runs.Reconciling;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Registers.Reconciling;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Sentences;

namespace CivilStatus.Cli.Reports.Reconciling;

/// <summary>One page with charts that needs nothing but itself; written when the run has ended.</summary>
internal sealed class ReconcileHtml(Stream output, RuleCatalogue catalogue, Rule rule, Language language) : IReconcileReport
{
    private const int Shown = 200, LongestText = 2000, LongestPlace = 400;

    private static readonly ReconciledClass[] Listed = [ReconciledClass.Differs, ReconciledClass.DiffersBySpelling, ReconciledClass.OnlyLeft, ReconciledClass.OnlyRight];

    private readonly ReconcileGathering gathered = new(catalogue);
    private readonly Dictionary<ReconciledClass, List<FindingItem>> items = Listed.ToDictionary(c => c, _ => new List<FindingItem>());
    private readonly List<FindingItem> unreadable = [];

    public void Add(UnreadableRecord record)
    {
        if (unreadable.Count == Shown) return;
        unreadable.Add(new FindingItem([new RecordPlace(record.Record, Short(record.Source), "")], Tone.Broken, ReportTerms.Unreadable(language), ShortText.Of(record.Message.In(language.Code), LongestText), [], []));
    }

    public void Add(ReconciledPair pair)
    {
        gathered.Add(pair);
        if (items.TryGetValue(pair.Class, out List<FindingItem>? some) && some.Count < Shown) some.Add(Item(pair));
    }

    public void Finish(ReconcileSummary summary)
    {
        ReconcileCounts counts = summary.Counts;
        var charts = new ReconcileCharts(language, summary, gathered);
        var page = new ReportPage(
            language["Đối soát dữ liệu hộ tịch với dữ liệu dân cư", "Civil-status entries against the population database"],
            [.. Facts(summary)],
            [.. Warnings(summary)],
            language["Kết quả đối soát", "Result"],
            new Tally(language["người được đối soát", "persons compared"], counts.Total, Tone.Good),
            [.. Enum.GetValues<ReconciledClass>().Select(c => new Tally(ReconcileWords.Of(c, language), counts.Of(c), ReconcileCharts.ToneOf(c)))],
            [.. new[] { charts.Fields(), charts.Offices() }.Where(c => c.Bars.Count > 0)],
            charts.Years(),
            [.. Groups(counts)],
            Shown,
            "--format ndjson",
            [.. Remarks(summary)]);
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        writer.Write(new PageLayout(page, language).Make());
    }

    private IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Facts(ReconcileSummary summary)
    {
        yield return new(language["Sổ hộ tịch", "Register"], [summary.Left, language[$"{NumberText.Of(summary.Entries, language)} trường hợp", $"{NumberText.Of(summary.Entries, language)} entries"]]);
        yield return new(language["Dữ liệu dân cư", "Population database"], [summary.Right, language[$"{NumberText.Of(summary.Persons, language)} người", $"{NumberText.Of(summary.Persons, language)} persons"]]);
        yield return new(language["Quy tắc", "Rule"], [$"{rule.Id} {rule.Title.In(language.Code)}"]);
        yield return new(language["Ngày xét", "As of"], [DayRange.DayMonthYear(DayRange.ToDay(summary.AsOf))]);
        yield return new(language["Danh mục quy tắc", "Catalogue"], [summary.Catalogue]);
    }

    private IEnumerable<string> Warnings(ReconcileSummary summary)
    {
        if (summary.Crowded is { } crowded) yield return ReconcileLines.Of(crowded, language);
        if (summary.Counts.Faults > 0)
            yield return language[
                $"{NumberText.Of(summary.Counts.Faults, language)} lỗi của chương trình, không phải của dữ liệu: hãy báo cho nhóm phát triển.",
                $"{NumberText.Of(summary.Counts.Faults, language)} faults of the program, not of the data: please report them."];
    }

    private IEnumerable<string> Remarks(ReconcileSummary summary)
    {
        if (summary.PassedOver > 0)
            yield return language[
                $"{NumberText.Of(summary.PassedOver, language)} trường hợp không phải khai sinh, kết hôn, khai tử không được đối soát.",
                $"{NumberText.Of(summary.PassedOver, language)} entries that record no birth, marriage or death were not compared."];
        if (summary.Counts.WithOtherEntries > 0)
            yield return language[
                $"{NumberText.Of(summary.Counts.WithOtherEntries, language)} người không có khai sinh nhưng có kết hôn hoặc khai tử.",
                $"{NumberText.Of(summary.Counts.WithOtherEntries, language)} persons without a birth entry have a marriage or death entry."];
    }

    private IEnumerable<FindingGroup> Groups(ReconcileCounts counts)
    {
        string[] grounds = GroundText.OfLaw(rule.Grounds, catalogue, language);
        if (counts.Unreadable > 0)
            yield return new FindingGroup("unreadable", "", language["Bản ghi không đọc được", "Records that cannot be read"], "", [new Tally(ReportTerms.Unreadable(language), counts.Unreadable, Tone.Broken)], [], unreadable);
        foreach (ReconciledClass one in Listed.Where(c => counts.Of(c) > 0))
            yield return new FindingGroup("class-" + one, "", FindingWords.Capital(ReconcileWords.Of(one, language)), ReconcileWords.Meaning(one, language),
                [new Tally(ReconcileWords.Of(one, language), counts.Of(one), ReconcileCharts.ToneOf(one))], one == ReconciledClass.Differs ? grounds : [], items[one]);
    }

    private FindingItem Item(ReconciledPair pair)
    {
        string[] lines = [.. ReconcileLines.Of(pair, language)];
        RecordPlace[] places = [.. Places(pair)];
        KeyValuePair<string, string>[] details = [.. pair.Fields.Where(f => f.Difference is not null && (f.Decides || f.Names is not null))
            .Select(f => new KeyValuePair<string, string>(ReconcileWords.Field(f.Field, language), ShortText.Of($"{f.Left ?? "—"} | {f.Right ?? "—"} ({ReconcileWords.Explain(f, language)})", LongestText)))];
        return new FindingItem(places, ReconcileCharts.ToneOf(pair.Class), ReconcileWords.Of(pair.Class, language),
            ShortText.Of(pair.Finding?.Message(language.Code) ?? lines[0], LongestText), details, []);
    }

    private IEnumerable<RecordPlace> Places(ReconciledPair pair)
    {
        if (pair.Left is { } left) yield return new RecordPlace(left.Record, Short(left.Source), Terms.Of(left.Entry.Event, language.Code));
        if (pair.Right is { } right) yield return new RecordPlace(right.Record, Short(right.Source), language["dân cư", "population"]);
    }

    private static string Short(string source) => ShortText.Of(source, LongestPlace);
}
