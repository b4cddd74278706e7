namespace CivilStatus.Cli.Reports.Html.Model;

/// <summary>Columns side by side, one for each year of a stretch of years, those without anything included.</summary>
/// <param name="Id">Its anchor in the page.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Summary">The same in a sentence, for those who cannot see it.</param>
/// <param name="Counted">What is counted.</param>
/// <param name="Years">The columns, in the order of the years; none left out.</param>
/// <param name="Remarks">What it leaves out; one sentence each.</param>
internal sealed record YearChart(string Id, string Title, string Summary, string Counted, IReadOnlyList<YearColumn> Years, IReadOnlyList<string> Remarks);

/// <summary>A column.</summary>
/// <param name="Year">The year.</param>
/// <param name="Entries">How many entries were looked at.</param>
/// <param name="Parts">Its stretches.</param>
internal sealed record YearColumn(int Year, long Entries, IReadOnlyList<Tally> Parts)
{
    public long Total => Parts.Sum(p => p.Count);
}
