using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Formats.Workbooks.Marking.Results;
using CivilStatus.Validation.Registers.Reconciling;

namespace CivilStatus.Cli.Reports.Reconciling.Sheets;

/// <summary>The persons of the population database who have no birth entry.</summary>
internal sealed class OnlyRightList(SidePlaces rights, RuleCatalogue catalogue, Language language)
{
    private readonly PersonColumns persons = new(catalogue, language);

    public string Name => language["Chỉ có trong dân cư", "Only in population data"];

    public IEnumerable<(string Head, int Width)> Heads => [(language["Vị trí", "Place"], 26), (language["Tệp", "File"], 26), .. persons.Heads, (language["Trường hợp khác", "Other entries"], 18)];

    public ResultRow Row(ReconciledRight right, long otherEntries) => new([.. rights.Of(right.Source), .. persons.Of(right.Person), ResultCell.Of(otherEntries)]);
}
