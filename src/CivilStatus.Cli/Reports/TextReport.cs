using System.Globalization;
using CivilStatus.Cli.Runs;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Sentences;
using Spectre.Console;
using Table = Spectre.Console.Table;
using ValidationResult = CivilStatus.Validation.ValidationResult;

namespace CivilStatus.Cli.Reports;

/// <summary>A report for a person: each entry that has something to say, then what was found most often, then the counts.</summary>
internal sealed class TextReport(IAnsiConsole console, RuleCatalogue catalogue, Language language) : IReport
{
    private const int RulesShown = 15;

    public void Add(RecordResult record)
    {
        if (record.Error is { } error) Unreadable(record, error);
        else if (record.Result is { } result && result.Findings.Length + result.Faults.Length > 0) Entry(record, result);
    }

    public void Finish(RunSummary summary)
    {
        if (summary.Rules.Any()) MostFrequent(summary);
        foreach ((NoticeCode code, long count) in summary.Notices)
            Line($"{language["Lưu ý", "Notice"]}: {ReportTerms.Of(code, language)} ({count})", Style.Plain.Foreground(Color.Grey));
        Counts(summary);
    }

    public void Dispose()
    {
    }

    private void Entry(RecordResult record, ValidationResult result)
    {
        Entry entry = result.Entry;
        string persons = ReportTerms.PersonsOf(entry);
        string number = entry["entry.number"]?.Trim() is { Length: > 0 } written ? language[$", số {written}", $", no. {written}"] : "";
        Line($"#{Number(record.Number)}  {Terms.Of(entry.Event, language.Code)}{number}{(persons.Length > 0 ? ", " + persons : "")}  [{ReportTerms.Of(result.Disposition, language)}]",
            ColourOf(result.Disposition).Decoration(Decoration.Bold));
        Line($"    {record.Source}", Style.Plain.Foreground(Color.Grey));
        foreach (Finding finding in result.Findings) Finding(finding);
        foreach (Fault fault in result.Faults)
            Line($"    {language["Lỗi của chương trình, không phải của trường hợp này", "A fault of the program, not of this entry"]}: {fault.Rule.Id}: {fault.Exception.GetType().Name}", Style.Plain.Foreground(Color.Fuchsia));
        console.WriteLine();
    }

    private void Finding(Finding finding)
    {
        string verdict = finding.Verdict == Verdict.Violated ? "" : " · " + Terms.Of(finding.Verdict, language.Code);
        string exception = finding.Exception is { } clause ? $": {clause.Title.In(language.Code)} ({clause.Id})" : "";
        Line($"  • {finding.Rule.Id} {finding.Rule.Title.In(language.Code)} — {Terms.Of(finding.Effect, language.Code)}{verdict}{exception}", ColourOf((Disposition)finding.Effect));
        Line($"    {finding.Message(language.Code)}", Style.Plain);
        if (finding.Fields.Length > 0) Detail("Xem", "See", string.Join("; ", Enumerable.Range(0, finding.Fields.Length).Select(i => Field(i, finding))));
        if (finding.Open is { Length: > 0 } open)
            Detail("Sẽ rõ khi biết", "Decided by", string.Join("; ", open.Select(f => catalogue.Labels.Field(f, language.Code))));
        foreach (var assumption in finding.Assumed)
            Detail("Tạm lấy", "Assumed", $"{catalogue.Labels.Field(assumption.Field, language.Code)} = {catalogue.Labels.Field(assumption.From, language.Code)}");
        if (finding.Confirmation is { } confirmation)
            Detail("Xác nhận", "Confirmed", string.Join(", ", new[] { confirmation.By, confirmation.On, confirmation.Reason }.OfType<string>()));
        string[] grounds = [.. finding.Grounds.Where(g => g.Instrument is not null).Select(g => GroundText.Of(g, catalogue, language)).Distinct()];
        if (grounds.Length > 0) Detail("Căn cứ", "Ground", string.Join("; ", grounds));
    }

    private string Field(int at, Finding finding)
    {
        string label = catalogue.Labels.Field(finding.Fields[at], language.Code);
        return finding.CellOf(at) is { } cell ? $"{label} ({language["ô", "cell"]} {cell})" : label;
    }

    private void Unreadable(RecordResult record, ReadError error)
    {
        Line($"#{Number(record.Number)}  [{ReportTerms.Unreadable(language)}]  {PlaceOf(record, error)}", new Style(Color.Red, decoration: Decoration.Bold));
        Line($"    {error.Message.In(language.Code)}", Style.Plain);
        if (error.Quote.Length > 0) Line($"    «{error.Quote}»", Style.Plain.Foreground(Color.Grey));
        console.WriteLine();
    }

    private static string PlaceOf(RecordResult record, ReadError error)
        => error.Place.Length == 0 || error.Place == record.Source ? record.Source : $"{record.Source} {error.Place}";

    private void MostFrequent(RunSummary summary)
    {
        Table table = new Table().Border(TableBorder.Simple).Title(language["Hay gặp nhất", "Most frequent"])
            .AddColumn(language["Quy tắc", "Rule"]).AddColumn(language["Nội dung", "Title"]);
        foreach (Effect effect in (Effect[])[Effect.Note, Effect.Review, Effect.Reject])
            table.AddColumn(new TableColumn(Terms.Of(effect, language.Code)).RightAligned());
        foreach (RuleCount count in summary.Rules.Take(RulesShown))
            table.AddRow(new Text(count.Rule.Id), new Text(count.Rule.Title.In(language.Code)),
                new Text(Number(count[Effect.Note])), new Text(Number(count[Effect.Review])), new Text(Number(count[Effect.Reject])));
        console.Write(table);
    }

    private void Counts(RunSummary summary)
    {
        string parts = string.Join(" + ", Enum.GetValues<Disposition>().Select(d => $"{Number(summary.Count(d))} {ReportTerms.Of(d, language)}")
            .Append($"{Number(summary.Unreadable)} {ReportTerms.Unreadable(language)}"));
        Line($"{Number(summary.Records)} {language["trường hợp", "entries"]} = {parts}", new Style(decoration: Decoration.Bold));
        string day = DayRange.DayMonthYear(DayRange.ToDay(summary.AsOf));
        string profile = catalogue.Profile(summary.Profile)?.Title.In(language.Code) ?? summary.Profile;
        Line(language[
            $"Ngữ cảnh: {profile} ({summary.Profile}); ngày xét {day}; danh mục {summary.Catalogue}; {summary.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} giây.",
            $"Profile: {profile} ({summary.Profile}); as of {day}; catalogue {summary.Catalogue}; {summary.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s."], Style.Plain.Foreground(Color.Grey));
        if (summary.Faults > 0)
            Line(language[$"{summary.Faults} lỗi của chương trình: hãy báo cho nhóm phát triển.", $"{summary.Faults} faults of the program: please report them."], Style.Plain.Foreground(Color.Fuchsia));
        if (summary.Interrupted) Line(language["Đã dừng theo yêu cầu; phần trên là những gì đã kiểm tra.", "Stopped as asked; the above is what was checked."], Style.Plain.Foreground(Color.Yellow));
    }

    private void Detail(string vi, string en, string text) => Line($"      {language[vi, en]}: {text}", Style.Plain.Foreground(Color.Grey));

    private void Line(string text, Style style) => console.WriteIndented(text, style);

    private static Style ColourOf(Disposition disposition) => new(disposition switch
    {
        Disposition.Reject => Color.Red,
        Disposition.Review => Color.Yellow,
        Disposition.Note => Color.Aqua,
        _ => Color.Green,
    });

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
