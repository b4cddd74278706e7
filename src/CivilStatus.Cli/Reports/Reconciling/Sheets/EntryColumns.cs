using CivilStatus.Cli.Reports.Html.Gathering;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Formats.Workbooks.Marking.Results;
using CivilStatus.Validation.Registers.Reconciling;
using CivilStatus.Validation.Sentences;

namespace CivilStatus.Cli.Reports.Reconciling.Sheets;

/// <summary>The columns by which an officer finds the page of an entry: what it records and of whom, then number, book, day and office as written.</summary>
internal sealed class EntryColumns(RuleCatalogue catalogue, Language language)
{
    private static readonly (string Path, int Width)[] Fields = [("entry.number", 14), ("entry.book", 14), ("entry.date", 14), ("entry.office", 34)];

    public IEnumerable<(string Head, int Width)> Heads =>
    [
        (language["Sự kiện", "Event"], 14),
        (language["Người", "Role"], 14),
        .. Fields.Select(f => (FindingWords.Capital(catalogue.Labels.Field(f.Path, language.Code)), f.Width)),
    ];

    public IEnumerable<ResultCell> Of(ReconciledLeft left) =>
    [
        ResultCell.Of(Terms.Of(left.Entry.Event, language.Code)),
        ResultCell.Of(catalogue.Labels.Role(left.Role, language.Code)),
        .. Fields.Select(f => ResultCell.Of(left.Entry[f.Path] ?? "")),
    ];
}
