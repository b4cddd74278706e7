using System.Text;
using CivilStatus.Cli.Reports.Html.Gathering;
using CivilStatus.Cli.Reports.Html.Layout;
using CivilStatus.Cli.Reports.Html.Model;
using CivilStatus.Cli.Runs.Reconciling;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Registers.Reconciling;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Sentences;

namespace CivilStatus.Cli.Reports.Reconciling;

/// <summary>One page with charts that needs nothing but itself; written when the run has ended.</summary>
internal sealed class ReconcileHtml(Stream output, RuleCatalogue catalogue, Rule rule, Language language) : IReconcileReport
{
    private const string Elsewhere = "--format ndjson";

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
        var facts = new ReconcileFacts(summary, rule, language);
        var page = new ReportPage(
            facts.Title,
            [.. facts.About()],
            [.. facts.Warnings()],
            language["Kết quả đối soát", "Result"],
            new Tally(language["người được đối soát", "persons compared"], counts.Total, Tone.Good),
            [.. Enum.GetValues<ReconciledClass>().Select(c => new Tally(ReconcileWords.Of(c, language), counts.Of(c), ReconcileCharts.ToneOf(c)))],
            [.. new[] { charts.Fields(), charts.Offices() }.Where(c => c.Bars.Count > 0)],
            charts.Years(),
            [.. Groups(counts)],
            Words(),
            Elsewhere,
            [.. facts.Remarks()]);
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        writer.Write(new PageLayout(page, language).Make());
    }

    private GroupWords Words() => new(
        language["Mọi người đều khớp hoặc không có gì mâu thuẫn.", "Everybody agrees, or nothing contradicts."],
        language["Những người cần xem, theo loại", "Who has to be looked at, by class"],
        language["Loại", "Class"],
        language["Từng người, từng cặp", "Persons and pairs"],
        language[
            $"Mỗi loại nêu nhiều nhất {NumberText.Of(Shown, language)} người, theo ngày và số đăng ký (chỉ có trong dữ liệu dân cư thì theo số định danh), không theo thứ tự đầu vào; toàn bộ có trong {Elsewhere}, phần cần xem có trong --format xlsx.",
            $"Of each class at most {NumberText.Of(Shown, language)} are shown, by day and number of the entry (of the population database alone by personal number), not in input order; all are in {Elsewhere}, those to be looked at in --format xlsx."],
        language["Tìm trong danh sách (không cần dấu)", "Search the list (marks may be left out)"],
        language["người", "persons"],
        language["Hai bên ghi", "What both sides have"],
        language["Loại", "Class"],
        HasOutcomes: false);

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
