using CivilStatus.Cli.Reports.Html.Gathering;
using CivilStatus.Validation;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats.Bulk;

namespace CivilStatus.Cli.Reports.Html;

/// <summary>What some consecutive records give.</summary>
/// <param name="catalogue">The catalogue.</param>
/// <param name="words">Puts findings into words.</param>
/// <param name="before">What earlier records gave; grows while this part is being filled, by records before its own.</param>
internal sealed class HtmlPart(RuleCatalogue catalogue, FindingWords words, Shelves before) : ReportPart
{
    private readonly PartialDateReader dates = new(catalogue.Conventions.AgeWords, catalogue.Conventions.AgeCounting);

    public Gathered Gathered { get; } = new(catalogue);

    public override void Clear() => Gathered.Clear();

    public override void Add(in CheckedRecord record)
    {
        if (record.Result is { } result) Add(record, result);
        else if (HasRoom(Gathered.Findings.Unreadable, before.Unreadable)) Gathered.Findings.Unreadable.Add(words.Of(record, record.Record.Error!));
    }

    private void Add(in CheckedRecord record, ValidationResult result)
    {
        ReadOnlySpan<Finding> findings = result.Findings.AsSpan();
        Gathered.Books.Of(Book.Of(result.Entry)).Add(findings);
        Gathered.Years.Of(YearOf(result.Entry["entry.date"])).Add(findings);
        foreach (Finding finding in findings)
        {
            Shelf shelf = Gathered.Findings.Of(finding.Rule.Id);
            if (HasRoom(shelf, before.Of(finding.Rule.Id))) shelf.Add(words.Of(record, finding));
        }
        foreach (Fault fault in result.Faults)
            if (HasRoom(Gathered.Findings.Faults, before.Faults)) Gathered.Findings.Faults.Add(words.Of(record, fault));
    }

    // Where earlier records have filled the shelf, these will not get on it, whichever thread looks at them.
    private static bool HasRoom(Shelf own, Shelf earlier) => !own.IsFull && !earlier.IsFull;

    private int YearOf(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return YearCounts.Unknown;
        PartialDate date = dates.Read(written, DayRange.Whole);
        int first = DayRange.ToDate(date.Days.First).Year;
        return date.IsReadable && DayRange.ToDate(date.Days.Last).Year == first ? first : YearCounts.Unknown;
    }
}
