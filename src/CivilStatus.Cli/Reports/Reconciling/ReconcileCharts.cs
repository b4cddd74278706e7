using CivilStatus.Cli.Reports.Html.Gathering;
using CivilStatus.Cli.Reports.Html.Model;
using CivilStatus.Cli.Runs.Reconciling;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Registers.Differences;
using CivilStatus.Validation.Registers.Reconciling;

namespace CivilStatus.Cli.Reports.Reconciling;

/// <summary>Which fields differ, in which offices, in which years.</summary>
internal sealed class ReconcileCharts(Language language, ReconcileSummary summary, ReconcileGathering gathered)
{
    private const int BarsShown = 15, YearsShown = 130;

    private static readonly ReconciledClass[] Shown = [ReconciledClass.DiffersBySpelling, ReconciledClass.Differs, ReconciledClass.OnlyLeft];

    public static Tone ToneOf(ReconciledClass @class) => @class switch
    {
        ReconciledClass.Agrees or ReconciledClass.Compatible => Tone.Good,
        ReconciledClass.DiffersBySpelling => Tone.Note,
        ReconciledClass.Differs => Tone.Review,
        _ => Tone.Broken,
    };

    public BarChart Fields() => new("fields", language["Theo mục", "By field"], language["Mục", "Field"], language["Số cặp có khác biệt", "Pairs that differ in it"],
        [.. summary.Counts.Fields.Select(Bar).Where(b => b.Total > 0).OrderByDescending(b => b.Parts[^1].Count).ThenByDescending(b => b.Total)], []);

    public BarChart Offices()
    {
        KeyValuePair<string, long[]>[] offices = [.. gathered.Offices.Where(o => Parts(o.Value).Any(p => p.Count > 0)).OrderByDescending(o => Parts(o.Value).Sum(p => p.Count)).ThenBy(o => o.Key, StringComparer.Ordinal)];
        int left = offices.Length - BarsShown;
        return new BarChart("offices", language["Theo cơ quan đăng ký, nhiều nhất trước", "By office, most first"], language["Cơ quan", "Office"], language["Số người", "Persons"],
            [.. offices.Take(BarsShown).Select(o => new Bar(o.Key.Length > 0 ? o.Key : language["(không ghi cơ quan đăng ký)", "(no office written)"], "", null, Parts(o.Value), Among(o.Value.Sum())))],
            left <= 0 ? [] : [language[$"Còn {NumberText.Of(left, language)} cơ quan khác.", $"{NumberText.Of(left, language)} more offices."]]);
    }

    public YearChart? Years()
    {
        int today = summary.AsOf.Year;
        Dictionary<int, long[]> shown = gathered.Years.Where(y => y.Key != YearCounts.Unknown && y.Key <= today && y.Key > today - YearsShown).ToDictionary();
        if (shown.Count == 0) return null;
        int first = shown.Keys.Min(), last = shown.Keys.Max();
        YearColumn[] columns = [.. Enumerable.Range(first, last - first + 1).Select(y => new YearColumn(y, shown.GetValueOrDefault(y)?.Sum() ?? 0, Parts(shown.GetValueOrDefault(y))))];
        YearColumn most = columns.MaxBy(c => c.Total)!;
        long others = gathered.Years.Where(y => !shown.ContainsKey(y.Key)).Sum(y => y.Value.Sum());
        return new YearChart("years", language["Theo năm đăng ký", "By year of entry"],
            language[
                $"Biểu đồ cột số người có khác biệt theo năm đăng ký, từ {first} đến {last}; nhiều nhất là năm {most.Year} với {NumberText.Of(most.Total, language)} người.",
                $"Column chart of persons who differ by year of entry, {first} to {last}; most are in {most.Year}, {NumberText.Of(most.Total, language)}."],
            language["Số người", "Persons"], columns,
            others == 0 ? [] : [language[$"Năm đăng ký không rõ hoặc ngoài khoảng này: {NumberText.Of(others, language)} người.", $"Year of entry unknown or outside these years: {NumberText.Of(others, language)} persons."]]);
    }

    private Bar Bar(string field)
    {
        long Sum(params DifferenceKind[] kinds) => kinds.Sum(k => summary.Counts.Of(field, k));
        return new Bar(ReconcileWords.Field(field, language), "", null,
            [
                new Tally(language["rõ hơn ở một bên, hoặc thiếu", "less exact on one side, or missing"], Sum(DifferenceKind.OnlyFirst, DifferenceKind.OnlyOther, DifferenceKind.FirstMoreExact, DifferenceKind.OtherMoreExact, DifferenceKind.MayAgree), Tone.Broken),
                new Tally(ReconcileWords.Of(DifferenceKind.WrittenOtherwise, language), Sum(DifferenceKind.WrittenOtherwise), Tone.Note),
                new Tally(ReconcileWords.Of(DifferenceKind.Contradicting, language), Sum(DifferenceKind.Contradicting), Tone.Review),
            ], "");
    }

    private string Among(long all) => language[$"trong {NumberText.Of(all, language)} người", $"of {NumberText.Of(all, language)}"];

    private Tally[] Parts(long[]? counts) => [.. Shown.Select(c => new Tally(ReconcileWords.Of(c, language), counts?[(int)c] ?? 0, ToneOf(c)))];
}
