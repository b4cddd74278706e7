using CivilStatus.Cli.Texts;
using CivilStatus.Validation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Formats.Bulk;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Sentences;
using Spectre.Console;
using ValidationResult = CivilStatus.Validation.ValidationResult;

namespace CivilStatus.Cli.Reports;

/// <summary>The lines about some consecutive records: a block for each entry that has something to say.</summary>
internal sealed class TextPart(RuleCatalogue catalogue, Language language) : ReportPart
{
    private readonly List<StyledLine> lines = [];

    public IReadOnlyList<StyledLine> Lines => lines;

    public override void Clear() => lines.Clear();

    public override void Add(in CheckedRecord record)
    {
        if (record.Record.Error is { } error) Unreadable(record, error);
        else if (record.Result is { } result && result.Findings.Length + result.Faults.Length > 0) Entry(record, result);
    }

    private void Entry(in CheckedRecord record, ValidationResult result)
    {
        Entry entry = result.Entry;
        string persons = ReportTerms.PersonsOf(entry);
        string number = entry["entry.number"]?.Trim() is { Length: > 0 } written ? language[$", số {written}", $", no. {written}"] : "";
        Line($"#{TextReport.Number(record.Number)}  {Terms.Of(entry.Event, language.Code)}{number}{(persons.Length > 0 ? ", " + persons : "")}  [{ReportTerms.Of(result.Disposition, language)}]",
            TextReport.ColourOf(result.Disposition).Decoration(Decoration.Bold));
        Line($"    {record.Record.Source}", Style.Plain.Foreground(Color.Grey));
        foreach (Finding finding in result.Findings) Finding(finding);
        foreach (Fault fault in result.Faults)
            Line($"    {language["Lỗi của chương trình, không phải của trường hợp này", "A fault of the program, not of this entry"]}: {fault.Rule.Id}: {fault.Exception.GetType().Name}", Style.Plain.Foreground(Color.Fuchsia));
        Line("", Style.Plain);
    }

    private void Finding(Finding finding)
    {
        string verdict = finding.Verdict == Verdict.Violated ? "" : " · " + Terms.Of(finding.Verdict, language.Code);
        string exception = finding.Exception is { } clause ? $": {clause.Title.In(language.Code)} ({clause.Id})" : "";
        Line($"  • {finding.Rule.Id} {finding.Rule.Title.In(language.Code)} — {Terms.Of(finding.Effect, language.Code)}{verdict}{exception}", TextReport.ColourOf((Disposition)finding.Effect));
        Line($"    {finding.Message(language.Code)}", Style.Plain);
        if (finding.Fields.Length > 0) Detail("Xem", "See", string.Join("; ", Enumerable.Range(0, finding.Fields.Length).Select(i => Field(i, finding))));
        if (finding.Open is { Length: > 0 } open)
            Detail("Sẽ rõ khi biết", "Decided by", string.Join("; ", open.Select(f => catalogue.Labels.Field(f, language.Code))));
        foreach (var assumption in finding.Assumed)
            Detail("Tạm lấy", "Assumed", $"{catalogue.Labels.Field(assumption.Field, language.Code)} = {catalogue.Labels.Field(assumption.From, language.Code)}");
        if (finding.Confirmation is { } confirmation)
            Detail("Xác nhận", "Confirmed", string.Join(", ", new[] { confirmation.By, confirmation.On, confirmation.Reason }.OfType<string>()));
        string[] grounds = GroundText.OfLaw(finding.Grounds, catalogue, language);
        if (grounds.Length > 0) Detail("Căn cứ", "Ground", string.Join("; ", grounds));
    }

    private string Field(int at, Finding finding)
    {
        string label = catalogue.Labels.Field(finding.Fields[at], language.Code);
        return finding.CellOf(at) is { } cell ? $"{label} ({language["ô", "cell"]} {cell})" : label;
    }

    private void Unreadable(in CheckedRecord record, ReadError error)
    {
        Line($"#{TextReport.Number(record.Number)}  [{ReportTerms.Unreadable(language)}]  {PlaceOf(record, error)}", new Style(Color.Red, decoration: Decoration.Bold));
        Line($"    {error.Message.In(language.Code)}", Style.Plain);
        if (error.Quote.Length > 0) Line($"    «{error.Quote}»", Style.Plain.Foreground(Color.Grey));
        Line("", Style.Plain);
    }

    private static string PlaceOf(in CheckedRecord record, ReadError error)
        => error.Place.Length == 0 || error.Place == record.Record.Source ? record.Record.Source : $"{record.Record.Source} {error.Place}";

    private void Detail(string vi, string en, string text) => Line($"      {language[vi, en]}: {text}", Style.Plain.Foreground(Color.Grey));

    private void Line(string text, Style style) => lines.Add(new StyledLine(text, style));
}
