using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Formats.Workbooks.Marking.Results;
using CivilStatus.Validation.Registers.Reconciling;

namespace CivilStatus.Cli.Reports.Reconciling.Sheets;

/// <summary>The persons of entries who were not found in the population database.</summary>
internal sealed class OnlyLeftList(SidePlaces lefts, LeftCells cells, RuleCatalogue catalogue, Language language)
{
    private readonly PersonColumns persons = new(catalogue, language);
    private readonly EntryColumns entries = new(catalogue, language);

    public string Name => language["Chỉ có trong sổ hộ tịch", "Only in the register"];

    public IEnumerable<(string Head, int Width)> Heads => [(language["Vị trí", "Place"], 26), (language["Tệp", "File"], 26), .. persons.Heads, .. entries.Heads];

    public ResultRow Row(ReconciledLeft left)
    {
        string name = left.Role + ".name";
        return new ResultRow([.. lefts.Of(left.Source, LeftCells.NameOf(left.Entry, name)), .. persons.Of(left.Entry, left.Role), .. entries.Of(left)]) { Link = cells.Of(left, name) };
    }
}
