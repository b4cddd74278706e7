using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats.Workbooks.Marking;
using CivilStatus.Validation.Sentences;

namespace CivilStatus.Cli.Reports;

/// <summary>Puts findings into the marks of a workbook.</summary>
internal sealed class FindingMarks(RuleCatalogue catalogue, Language language)
{
    /// <summary>The mark of a finding that has an effect.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="cells">The cells to mark.</param>
    /// <param name="place">Where it is, for a person.</param>
    /// <param name="more">What is said behind the message.</param>
    public Mark Of(Finding finding, IEnumerable<MarkedCell> cells, string place, string more = "")
    {
        string exception = finding.Exception is { } clause ? $" ({Terms.Of(finding.Verdict, language.Code)}: {clause.Title.In(language.Code)})" : "";
        return new Mark((MarkEffect)(finding.Effect - 1), [.. cells], place, finding.Message(language.Code) + exception + more)
        {
            Rule = finding.Rule.Id,
            Title = finding.Rule.Title.In(language.Code),
            Kind = Terms.Of(finding.Rule.Kind, language.Code),
            Fields = string.Join("; ", finding.Fields.Select(f => catalogue.Labels.Field(f, language.Code))),
            Grounds = string.Join("; ", GroundText.OfLaw(finding.Grounds, catalogue, language)),
        };
    }
}
