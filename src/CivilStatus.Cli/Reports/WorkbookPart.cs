using CivilStatus.Cli.Texts;
using CivilStatus.Validation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Formats.Bulk;
using CivilStatus.Validation.Formats.Workbooks.Marking;
using CivilStatus.Validation.Sentences;
using ValidationResult = CivilStatus.Validation.ValidationResult;

namespace CivilStatus.Cli.Reports;

/// <summary>The marks of some consecutive records.</summary>
/// <param name="files">The files of the run.</param>
/// <param name="catalogue">The catalogue.</param>
/// <param name="language">The language of the marks.</param>
internal sealed class WorkbookPart(IReadOnlyList<string> files, RuleCatalogue catalogue, Language language) : ReportPart
{
    private readonly List<(int File, Mark Mark)> marks = [];
    private readonly List<(int File, RowPlace Place)> headers = [];
    private readonly Dictionary<(int File, Disposition? Disposition), long> counts = [];
    private readonly RunInputs inputs = new(files);
    private readonly FindingMarks words = new(catalogue, language);
    private int file;

    public IReadOnlyList<(int File, Mark Mark)> Marks => marks;

    public IReadOnlyList<(int File, RowPlace Place)> Headers => headers;

    public IReadOnlyDictionary<(int File, Disposition? Disposition), long> Counts => counts;

    public override void Clear()
    {
        marks.Clear();
        headers.Clear();
        counts.Clear();
    }

    public override void Add(in CheckedRecord record)
    {
        file = inputs.Of(record.Record.Source) ?? 0;
        counts[(file, record.Result?.Disposition)] = counts.GetValueOrDefault((file, record.Result?.Disposition)) + 1;
        RowPlace? place = RowPlace.Of(record.Record, inputs[file]);
        if (place is { HeaderRow: > 0 } row && (headers.Count == 0 || headers[^1] is var last && (last.File != file || last.Place.Sheet != row.Sheet))) headers.Add((file, row));
        if (record.Result is { } result) Checked(record.Record, place, result);
        else Unreadable(record.Record, place);
    }

    private void Checked(ReadRecord record, RowPlace? place, ValidationResult result)
    {
        foreach (Finding finding in result.Findings)
        {
            if (finding.Effect == Effect.None) continue;
            MarkedCell[] cells = place is not { } row ? [] : finding.Cells is { Length: > 0 } named ? [.. named.Distinct().Select(row.Cell)] : [row.FirstCell];
            marks.Add((file, words.Of(finding, cells, PlaceOf(record, finding.Cells.FirstOrDefault()))));
        }
        foreach (Fault fault in result.Faults)
            marks.Add((file, new Mark(MarkEffect.Fault, place is { } at ? [at.FirstCell] : [], PlaceOf(record, null), fault.Exception.GetType().Name) { Rule = fault.Rule.Id, Title = fault.Rule.Title.In(language.Code) }));
    }

    private void Unreadable(ReadRecord record, RowPlace? place)
    {
        ReadError error = record.Error!;
        string quote = error.Quote.Length > 0 ? $" «{error.Quote}»" : "";
        marks.Add((file, new Mark(MarkEffect.Unreadable, place is { } row ? [row.FirstCell] : [], error.Place.Length > 0 ? error.Place : PlaceOf(record, null), error.Message.In(language.Code) + quote)));
    }

    // Within the file: a workbook is about one.
    private string PlaceOf(ReadRecord record, string? cell) => inputs.Within(file, record.Source, cell);
}
