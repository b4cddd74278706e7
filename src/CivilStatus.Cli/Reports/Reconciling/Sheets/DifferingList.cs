using CivilStatus.Cli.Reports.Html.Gathering;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Formats.Workbooks.Marking;
using CivilStatus.Validation.Formats.Workbooks.Marking.Results;
using CivilStatus.Validation.Registers.Differences;
using CivilStatus.Validation.Registers.Reconciling;

namespace CivilStatus.Cli.Reports.Reconciling.Sheets;

/// <summary>The pairs that somebody has to look at: a row for each field that differs.</summary>
internal sealed class DifferingList(SidePlaces lefts, SidePlaces rights, LeftCells cells, RuleCatalogue catalogue, Language language)
{
    private readonly EntryColumns entries = new(catalogue, language);

    public string Name => language["Khác nhau", "Differences"];

    public IEnumerable<(string Head, int Width)> Heads =>
    [
        (language["Vị trí trong sổ hộ tịch", "Place in the register"], 26),
        (language["Tệp sổ hộ tịch", "File of the register"], 26),
        (language["Vị trí trong dữ liệu dân cư", "Place in the population data"], 28),
        (language["Tệp dữ liệu dân cư", "File of the population data"], 26),
        (ReconcileWords.Field("name", language), 26),
        (language["Mục", "Field"], 32),
        (language["Sổ hộ tịch ghi", "The register has"], 30),
        (language["Dữ liệu dân cư ghi", "The population data have"], 30),
        (language["Kiểu khác nhau", "Kind of difference"], 22),
        (language["Giải thích", "Explanation"], 40),
        (language["Mục quyết định", "Decides"], 16),
        (language["Loại", "Class"], 20),
        .. entries.Heads,
        (language["Số định danh (dân cư)", "Personal number (population)"], 30),
    ];

    public static bool Lists(ReconciledClass @class) => @class is ReconciledClass.Differs or ReconciledClass.DiffersBySpelling;

    public IEnumerable<ResultRow> Rows(ReconciledPair pair)
    {
        (ReconciledLeft left, ReconciledRight right) = (pair.Left!, pair.Right!);
        foreach (FieldComparison field in pair.Fields.Where(f => f.Difference is not null))
        {
            string? cell = LeftCells.NameOf(left.Entry, field.LeftPath);
            yield return new ResultRow(
            [
                .. lefts.Of(left.Source, cell),
                .. rights.Of(right.Source),
                ResultCell.Of(left.Entry[left.Role + ".name"] ?? ""),
                ResultCell.Of(FindingWords.Capital(catalogue.Labels.Field(field.LeftPath, language.Code))),
                ResultCell.Of(ReconcileWords.Value(field.LeftPath, field.Left, catalogue, language)),
                ResultCell.Of(ReconcileWords.Value(field.LeftPath, field.Right, catalogue, language)),
                ResultCell.Of(ReconcileWords.Of(field.Difference, language), field is { Difference: DifferenceKind.Contradicting, Decides: true } ? MarkEffect.Review : null),
                ResultCell.Of(ReconcileWords.Explain(field, language)),
                ResultCell.Of(field.Decides ? language["có", "yes"] : language["không", "no"]),
                ResultCell.Of(ReconcileWords.Of(pair.Class, language), LeftMarks.EffectOf(pair.Class)),
                .. entries.Of(left),
                ResultCell.Of(right.PersonalId ?? ""),
            ])
            {
                Link = cells.Of(left, field.LeftPath),
            };
        }
    }
}
