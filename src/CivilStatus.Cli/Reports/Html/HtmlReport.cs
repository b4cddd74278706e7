using CivilStatus.Validation.Registers;
using System.Text;
using CivilStatus.Cli.Reports.Html.Gathering;
using CivilStatus.Cli.Reports.Html.Layout;
using CivilStatus.Cli.Runs;
using CivilStatus.Cli.Texts;

namespace CivilStatus.Cli.Reports.Html;

/// <summary>One page with charts that needs nothing but itself; written when the run has ended.</summary>
internal sealed class HtmlReport(Stream output, RuleCatalogue catalogue, Language language, IReadOnlyList<string> sources) : IReport
{
    private readonly FindingWords words = new(catalogue, language);
    private readonly Gathered gathered = new(catalogue);

    public ReportPart NewPart() => new HtmlPart(catalogue, words, gathered.Findings);

    public void Write(ReportPart part) => gathered.Add(((HtmlPart)part).Gathered);

    public void Add(IReadOnlyList<SetFinding> findings)
    {
        foreach (SetFinding finding in findings)
        {
            if (gathered.Findings.Of(finding.Finding.Rule.Id) is { IsFull: false } shelf) shelf.Add(words.Of(finding));
            gathered.Books.Of(Book.Of(finding.First)).Add(finding.Finding);
        }
    }

    public void Flush()
    {
        // A page is written whole.
    }

    public void Finish(RunSummary summary)
    {
        var page = new ValidationPage(catalogue, language, sources, summary, gathered);
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        writer.Write(new PageLayout(page.Make(), language).Make());
    }

    public void Dispose()
    {
    }
}
