using System.Runtime.InteropServices;
using CivilStatus.Cli.Reports.Sets;
using CivilStatus.Cli.Runs.Registers;
using CivilStatus.Validation.Registers;
using System.Globalization;
using CivilStatus.Cli.Runs;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Sentences;
using Spectre.Console;
using Table = Spectre.Console.Table;

namespace CivilStatus.Cli.Reports;

/// <summary>A report for a person: each entry that has something to say, then what was found most often, then the counts.</summary>
internal sealed class TextReport(IAnsiConsole console, RuleCatalogue catalogue, Language language) : IReport
{
    private const int RulesShown = 15, SetFindingsShown = 200;

    private readonly SetFindingLines sets = new(catalogue, language);
    private readonly Dictionary<string, int> listed = [];

    public ReportPart NewPart() => new TextPart(catalogue, language);

    public void Write(ReportPart part)
    {
        foreach (StyledLine line in ((TextPart)part).Lines) Write(line);
    }

    public void Add(IReadOnlyList<SetFinding> findings)
    {
        foreach (SetFinding finding in findings) Add(finding);
    }

    private void Add(SetFinding finding)
    {
        if (listed.Count == 0) Line(language["Giữa các trường hợp", "Across entries"], new Style(decoration: Decoration.Bold | Decoration.Underline));
        ref int shown = ref CollectionsMarshal.GetValueRefOrAddDefault(listed, finding.Finding.Rule.Id, out _);
        if (++shown > SetFindingsShown) return;
        foreach (StyledLine line in sets.Of(finding)) Write(line);
    }

    public void Flush() => console.Profile.Out.Writer.Flush();

    public void Finish(RunSummary summary)
    {
        if (summary.Counts.Rules.Any()) MostFrequent(summary);
        foreach ((NoticeCode code, long count) in summary.Counts.Notices)
            Line($"{language["Lưu ý", "Notice"]}: {ReportTerms.Of(code, language)} ({count})", Style.Plain.Foreground(Color.Grey));
        if (summary.Sets is { } found) Sets(found);
        Counts(summary);
    }

    private void Write(StyledLine line)
    {
        if (line.Text.Length == 0) console.WriteLine();
        else console.WriteIndented(line.Text, line.Style);
    }

    private void Sets(SetSummary found)
    {
        foreach ((string rule, int count) in listed.Where(l => l.Value > SetFindingsShown))
            Line(language[$"{rule}: {Number(count - SetFindingsShown)} phát hiện nữa không in ở đây; --format ndjson có đủ.", $"{rule}: {Counted(count - SetFindingsShown, "more finding")} not printed here; --format ndjson has all."], Style.Plain.Foreground(Color.Grey));
        foreach (SetDiagnostic diagnostic in found.Diagnostics)
            Line($"{diagnostic.Rule}: {SetTerms.Of(diagnostic, language)}", Style.Plain.Foreground(Color.Yellow));
        Line(language[
            $"So {Number(found.Entries)} trường hợp với nhau: {Number(found.Of(Effect.Reject))} từ chối, {Number(found.Of(Effect.Review))} cần xem lại, {Number(found.Of(Effect.Note))} ghi chú.",
            $"{Counted(found.Entries, "entry", "entries")} put beside each other: {Counted(found.Of(Effect.Reject), "reject")}, {Counted(found.Of(Effect.Review), "review")}, {Counted(found.Of(Effect.Note), "note")}."], new Style(decoration: Decoration.Bold));
    }

    public void Dispose()
    {
    }

    private void MostFrequent(RunSummary summary)
    {
        Table table = new Table().Border(TableBorder.Simple).Title(language["Hay gặp nhất", "Most frequent"])
            .AddColumn(language["Quy tắc", "Rule"]).AddColumn(language["Nội dung", "Title"]);
        foreach (Effect effect in (Effect[])[Effect.Note, Effect.Review, Effect.Reject])
            table.AddColumn(new TableColumn(Terms.Of(effect, language.Code)).RightAligned());
        foreach (RuleCount count in summary.Counts.Rules.Take(RulesShown))
            table.AddRow(new Text(count.Rule.Id), new Text(count.Rule.Title.In(language.Code)),
                new Text(Number(count[Effect.Note])), new Text(Number(count[Effect.Review])), new Text(Number(count[Effect.Reject])));
        console.Write(table);
    }

    private void Counts(RunSummary summary)
    {
        string parts = string.Join(" + ", Enum.GetValues<Disposition>().Select(d => $"{Number(summary.Counts.Of(d))} {ReportTerms.Of(d, language)}")
            .Append($"{Number(summary.Counts.Unreadable)} {ReportTerms.Unreadable(language)}"));
        Line($"{Number(summary.Counts.Records)} {language["trường hợp", NumberText.Noun(summary.Counts.Records, "entry", "entries")]} = {parts}", new Style(decoration: Decoration.Bold));
        string day = DayRange.DayMonthYear(DayRange.ToDay(summary.AsOf));
        string profile = catalogue.Profile(summary.Profile)?.Title.In(language.Code) ?? summary.Profile;
        Line(language[
            $"Ngữ cảnh: {profile} ({summary.Profile}); ngày xét {day}; danh mục {summary.Catalogue}; {summary.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} giây.",
            $"Profile: {profile} ({summary.Profile}); as of {day}; catalogue {summary.Catalogue}; {summary.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s."], Style.Plain.Foreground(Color.Grey));
        if (summary.Counts.Faults > 0)
            Line(language[$"{summary.Counts.Faults} lỗi của chương trình: hãy báo cho nhóm phát triển.", $"{summary.Counts.Faults} faults of the program: please report them."], Style.Plain.Foreground(Color.Fuchsia));
        if (summary.Interrupted) Line(language["Đã dừng theo yêu cầu; phần trên là những gì đã kiểm tra.", "Stopped as asked; the above is what was checked."], Style.Plain.Foreground(Color.Yellow));
    }

    private void Line(string text, Style style) => console.WriteIndented(text, style);

    internal static Style ColourOf(Disposition disposition) => new(disposition switch
    {
        Disposition.Reject => Color.Red,
        Disposition.Review => Color.Yellow,
        Disposition.Note => Color.Aqua,
        _ => Color.Green,
    });

    private static string Counted(long number, string one, string? many = null) => $"{Number(number)} {NumberText.Noun(number, one, many ?? one + "s")}";

    internal static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
