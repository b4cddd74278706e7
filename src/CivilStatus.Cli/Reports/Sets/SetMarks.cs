using System.Globalization;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats.Workbooks.Marking;
using CivilStatus.Validation.Registers;
using CivilStatus.Validation.Sentences;

namespace CivilStatus.Cli.Reports.Sets;

/// <summary>The marks of a finding over several entries: one for each workbook that holds some of them.</summary>
internal sealed class SetMarks(IReadOnlyList<string> inputs, RuleCatalogue catalogue, Language language)
{
    public IEnumerable<(int File, Mark Mark)> Of(SetFinding found)
    {
        foreach (IGrouping<int, int> members in Enumerable.Range(0, found.Members.Length).GroupBy(i => FileOf(found.Members[i].Source)))
        {
            if (members.Key < 0) continue;
            MarkedCell[] cells = [.. members.SelectMany(m => CellsOf(found, m, inputs[members.Key])).Distinct()];
            yield return (members.Key, Make(found, cells, found.Members[members.First()].Source[Math.Min(inputs[members.Key].Length + 1, found.Members[members.First()].Source.Length)..]));
        }
    }

    private Mark Make(SetFinding found, MarkedCell[] cells, string place)
    {
        Finding finding = found.Finding;
        string exception = finding.Exception is { } clause ? $" ({Terms.Of(finding.Verdict, language.Code)}: {clause.Title.In(language.Code)})" : "";
        string others = string.Join(", ", found.Members.Select(m => m.Source).Take(5));
        return new Mark((MarkEffect)(finding.Effect - 1), [.. cells], place, $"{finding.Message(language.Code)}{exception} [{others}]")
        {
            Rule = finding.Rule.Id,
            Title = finding.Rule.Title.In(language.Code),
            Kind = Terms.Of(finding.Rule.Kind, language.Code),
            Fields = string.Join("; ", finding.Fields.Select(f => catalogue.Labels.Field(f, language.Code))),
            Grounds = string.Join("; ", finding.Grounds.Where(g => g.Instrument is not null).Select(g => GroundText.Of(g, catalogue, language)).Distinct()),
        };
    }

    private static IEnumerable<MarkedCell> CellsOf(SetFinding found, int member, string file)
    {
        if (PlaceOf(found.Members[member].Source, file) is not { } row) return [];
        MarkedCell[] named = [.. found.Fields.Where(f => f.Member == member).Select(f => f.Cell).OfType<string>().Select(row.Cell)];
        return named.Length > 0 ? named : [row.FirstCell];
    }

    // Where an entry stands it says itself: file.xlsx#DL Import!2.
    private static RowPlace? PlaceOf(string source, string file)
    {
        int end = source.LastIndexOf('!');
        return end > file.Length && long.TryParse(source.AsSpan(end + 1), NumberStyles.None, CultureInfo.InvariantCulture, out long row) ? new RowPlace(source[(file.Length + 1)..end], row) : null;
    }

    private int FileOf(string source)
    {
        int best = -1;
        for (int i = 0; i < inputs.Count; i++)
            if (source.StartsWith(inputs[i] + "#", StringComparison.Ordinal) && (best < 0 || inputs[i].Length > inputs[best].Length)) best = i;
        return best;
    }
}
