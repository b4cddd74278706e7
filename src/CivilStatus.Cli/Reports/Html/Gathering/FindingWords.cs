using CivilStatus.Validation.Registers;
using CivilStatus.Cli.Reports.Html.Model;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Formats.Bulk;
using CivilStatus.Validation.Sentences;

namespace CivilStatus.Cli.Reports.Html.Gathering;

/// <summary>Puts into words what was found: what a finding says and nothing else of the record. Safe to share between threads.</summary>
internal sealed class FindingWords(RuleCatalogue catalogue, Language language)
{
    private const int LongestMessage = 2000, LongestPlace = 400, MostEntries = 20;

    public FindingItem Of(in CheckedRecord record, Finding finding) => Of(finding, [Place(record)]);

    /// <summary>What a rule over sets found, with its entries.</summary>
    public FindingItem Of(SetFinding found)
        => Of(found.Finding, [.. found.Members.Take(MostEntries).Select(m => new RecordPlace(m.Record, ShortText.Of(m.Source, LongestPlace), Terms.Of(found.First.Event, language.Code)))]);

    private FindingItem Of(Finding finding, IReadOnlyList<RecordPlace> places)
    {
        string verdict = finding.Verdict == Verdict.Violated ? "" : Terms.Of(finding.Verdict, language.Code);
        var details = new List<KeyValuePair<string, string>>();
        if (finding.Exception is { } clause) Detail(Capital(verdict), $"{clause.Title.In(language.Code)} ({clause.Id})");
        else if (verdict.Length > 0) Detail(language["Kết quả", "Verdict"], verdict);
        Detail(language["Mục", "Fields"], string.Join("; ", finding.Fields.Select((path, i) => Field(path, finding.CellOf(i)))));
        if (finding.Open is { Length: > 0 } open)
            Detail(language["Sẽ rõ khi biết", "Decided by"], string.Join("; ", open.Select(f => catalogue.Labels.Field(f, language.Code))));
        foreach (var assumption in finding.Assumed)
            Detail(language["Tạm lấy", "Assumed"], $"{catalogue.Labels.Field(assumption.Field, language.Code)} = {catalogue.Labels.Field(assumption.From, language.Code)}");
        if (finding.Confirmation is { } confirmation)
            Detail(language["Xác nhận", "Confirmed"], string.Join(", ", new[] { confirmation.By, confirmation.On, confirmation.Reason }.OfType<string>()));
        string[] grounds = GroundText.OfLaw(finding.Grounds, catalogue, language);
        return new FindingItem(places, ToneOf(finding.Effect), Terms.Of(finding.Effect, language.Code), ShortText.Of(finding.Message(language.Code), LongestMessage), details, grounds);

        void Detail(string name, string text)
        {
            if (text.Length > 0) details.Add(new(name, ShortText.Of(text, LongestMessage)));
        }
    }

    public FindingItem Of(in CheckedRecord record, ReadError error)
    {
        var details = new List<KeyValuePair<string, string>>();
        if (error.Place.Length > 0 && error.Place != record.Record.Source) details.Add(new(language["Chỗ", "Place"], ShortText.Of(error.Place, LongestPlace)));
        if (error.Quote.Length > 0) details.Add(new(language["Nguyên văn", "Text"], ShortText.Of(error.Quote, LongestMessage)));
        return new FindingItem([Place(record)], Tone.Broken, ReportTerms.Unreadable(language), ShortText.Of(error.Message.In(language.Code), LongestMessage), details, []);
    }

    public FindingItem Of(in CheckedRecord record, Fault fault)
        => new([Place(record)], Tone.Broken, language["lỗi", "fault"], $"{fault.Rule.Id}: {fault.Exception.GetType().Name}", [], []);

    public static Tone ToneOf(Effect effect) => effect switch
    {
        Effect.Reject => Tone.Reject,
        Effect.Review => Tone.Review,
        _ => Tone.Note,
    };

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private string Field(string path, string? cell)
    {
        string label = catalogue.Labels.Field(path, language.Code);
        return cell is null ? label : $"{label} ({language["ô", "cell"]} {cell})";
    }

    private RecordPlace Place(in CheckedRecord record) => new(
        record.Number, ShortText.Of(record.Record.Source, LongestPlace), record.Record.Entry is { } entry ? Terms.Of(entry.Event, language.Code) : "");
}
