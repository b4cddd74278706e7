using System.Globalization;
using System.Text;
using CivilStatus.Cli.Runs.Reconciling;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Registers.Differences;
using CivilStatus.Validation.Registers.Reconciling;
using Spectre.Console;
using Table = Spectre.Console.Table;

namespace CivilStatus.Cli.Reports.Reconciling;

/// <summary>A report for a person: the counts, then those that somebody has to look at, so many of each class.</summary>
internal sealed class ReconcileText(Stream output, bool toTerminal, Language language) : IReconcileReport
{
    private const int Shown = 20;

    private static readonly ReconciledClass[] Listed = [ReconciledClass.Differs, ReconciledClass.DiffersBySpelling, ReconciledClass.OnlyLeft, ReconciledClass.OnlyRight];

    private readonly Dictionary<ReconciledClass, List<string[]>> first = Listed.ToDictionary(c => c, _ => new List<string[]>());
    private readonly List<string> unreadable = [];

    public void Add(UnreadableRecord record)
    {
        if (unreadable.Count < Shown) unreadable.Add($"{record.Source}: {record.Message.In(language.Code)}");
    }

    public void Add(ReconciledPair pair)
    {
        if (first.TryGetValue(pair.Class, out List<string[]>? lines) && lines.Count < Shown) lines.Add([.. ReconcileLines.Of(pair, language)]);
    }

    public void Finish(ReconcileSummary summary)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        IAnsiConsole console = Consoles.For(writer, toTerminal);
        Classes(console, summary.Counts);
        if (summary.Counts.Fields.Count > 0) Fields(console, summary.Counts);
        foreach (ReconciledClass one in Listed) Group(console, one, summary.Counts.Of(one));
        if (unreadable.Count > 0) Unreadable(console, summary.Counts.Unreadable);
        Tail(console, summary);
    }

    private void Classes(IAnsiConsole console, ReconcileCounts counts)
    {
        Table table = new Table().Border(TableBorder.Simple).Title(language["Kết quả đối soát", "Result"]).AddColumn(language["Loại", "Class"]).AddColumn(new TableColumn(language["Số lượng", "Count"]).RightAligned());
        foreach (ReconciledClass one in Enum.GetValues<ReconciledClass>()) table.AddRow(new Text(ReconcileWords.Of(one, language)), new Text(NumberText.Of(counts.Of(one), language)));
        console.Write(table);
    }

    private void Fields(IAnsiConsole console, ReconcileCounts counts)
    {
        DifferenceKind[] kinds = [.. Enum.GetValues<DifferenceKind>().Where(k => counts.Fields.Any(f => counts.Of(f, k) > 0))];
        Table table = new Table().Border(TableBorder.Simple).Title(language["Theo mục", "By field"]).AddColumn(language["Mục", "Field"]).AddColumn(new TableColumn(ReconcileWords.Of((DifferenceKind?)null, language)).RightAligned());
        foreach (DifferenceKind kind in kinds) table.AddColumn(new TableColumn(ReconcileWords.Of(kind, language)).RightAligned());
        foreach (string field in counts.Fields)
            table.AddRow([new Text(ReconcileWords.Field(field, language)), new Text(NumberText.Of(counts.Of(field, null), language)), .. kinds.Select(k => new Text(NumberText.Of(counts.Of(field, k), language)))]);
        console.Write(table);
    }

    private void Group(IAnsiConsole console, ReconciledClass one, long count)
    {
        if (count == 0) return;
        console.WriteIndented($"{ReconcileWords.Of(one, language)} ({NumberText.Of(count, language)}). {ReconcileWords.Meaning(one, language)}", new Style(decoration: Decoration.Bold));
        foreach (string[] lines in first[one])
            for (int i = 0; i < lines.Length; i++) console.WriteIndented((i == 0 ? "  " : "    ") + lines[i], Style.Plain);
        if (count > Shown)
            console.WriteIndented("  " + language[
                $"… còn {NumberText.Of(count - Shown, language)}; toàn bộ có trong --format ndjson.",
                $"… {NumberText.Of(count - Shown, language)} more; all are in --format ndjson."], Style.Plain.Foreground(Color.Grey));
        console.WriteLine();
    }

    private void Unreadable(IAnsiConsole console, long count)
    {
        console.WriteIndented($"{language["Bản ghi không đọc được", "Records that cannot be read"]} ({NumberText.Of(count, language)})", new Style(decoration: Decoration.Bold));
        foreach (string line in unreadable) console.WriteIndented("  " + line, Style.Plain);
        console.WriteLine();
    }

    private void Tail(IAnsiConsole console, ReconcileSummary summary)
    {
        Style grey = Style.Plain.Foreground(Color.Grey);
        string day = DayRange.DayMonthYear(DayRange.ToDay(summary.AsOf)), seconds = summary.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        console.WriteIndented(language[
            $"{NumberText.Of(summary.Entries, language)} trường hợp (bỏ qua {NumberText.Of(summary.PassedOver, language)} không phải khai sinh, kết hôn, khai tử), {NumberText.Of(summary.Persons, language)} người; ngày xét {day}; danh mục {summary.Catalogue}; {seconds} giây.",
            $"{NumberText.Of(summary.Entries, language)} {NumberText.Noun(summary.Entries, "entry", "entries")} ({NumberText.Of(summary.PassedOver, language)} passed over: no births, marriages or deaths), {NumberText.Of(summary.Persons, language)} {NumberText.Noun(summary.Persons, "person", "persons")}; as of {day}; catalogue {summary.Catalogue}; {seconds} s."], grey);
        if (summary.Crowded is { } crowded) console.WriteIndented(ReconcileLines.Of(crowded, language), Style.Plain.Foreground(Color.Yellow));
        if (summary.Counts.Faults > 0)
            console.WriteIndented(language[$"{summary.Counts.Faults} lỗi của chương trình: hãy báo cho nhóm phát triển.", $"{summary.Counts.Faults} faults of the program: please report them."], Style.Plain.Foreground(Color.Fuchsia));
    }
}
