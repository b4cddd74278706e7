using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Formats.Workbooks.Marking;
using CivilStatus.Validation.Registers;

namespace CivilStatus.Cli.Reports.Sets;

/// <summary>The marks of a finding over several entries: one for each workbook that holds some of them.</summary>
internal sealed class SetMarks(IReadOnlyList<string> files, RuleCatalogue catalogue, Language language)
{
    private const int SourcesShown = 5;

    private readonly RunInputs inputs = new(files);
    private readonly FindingMarks marks = new(catalogue, language);

    public IEnumerable<(int File, Mark Mark)> Of(SetFinding found)
    {
        string all = string.Join(", ", found.Members.Select(m => m.Source).Take(SourcesShown));
        foreach (IGrouping<int?, int> members in Enumerable.Range(0, found.Members.Length).GroupBy(i => inputs.Of(found.Members[i].Source)))
        {
            if (members.Key is not { } file) continue;
            IEnumerable<MarkedCell> cells = members.SelectMany(m => CellsOf(found, m, inputs[file])).Distinct();
            yield return (file, marks.Of(found.Finding, cells, inputs.Within(file, found.Members[members.First()].Source), $" [{all}]"));
        }
    }

    private static IEnumerable<MarkedCell> CellsOf(SetFinding found, int member, string file)
    {
        if (RowPlace.Of(found.Members[member].Source, file) is not { } row) return [];
        MarkedCell[] named = [.. found.Fields.Where(f => f.Member == member).Select(f => f.Cell).OfType<string>().Select(row.Cell)];
        return named.Length > 0 ? named : [row.FirstCell];
    }
}
