namespace CivilStatus.Cli.Reports.Html.Model;

/// <summary>
/// What a report says, in the words of one language and knowing neither rules nor entries: findings in entries, in pairs of
/// entries or between two databases all come as this. <see cref="Layout.PageLayout"/> makes the page.
/// </summary>
/// <param name="Title">Its title.</param>
/// <param name="Facts">What was looked at and by what: name, and texts.</param>
/// <param name="Warnings">What a reader has to know first, such as that the run was stopped.</param>
/// <param name="Outcome">What the counts below it are of.</param>
/// <param name="Whole">All that were looked at.</param>
/// <param name="Parts">How the whole divides.</param>
/// <param name="Bars">Charts of bars.</param>
/// <param name="Years">The chart over the years; null where no year is known.</param>
/// <param name="Groups">The findings; those with most first.</param>
/// <param name="Words">What groups are called.</param>
/// <param name="Elsewhere">Where all of them are, such as <c>--format ndjson</c>.</param>
/// <param name="Remarks">What is worth knowing besides; one sentence each.</param>
internal sealed record ReportPage(
    string Title,
    IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Facts,
    IReadOnlyList<string> Warnings,
    string Outcome,
    Tally Whole,
    IReadOnlyList<Tally> Parts,
    IReadOnlyList<BarChart> Bars,
    YearChart? Years,
    IReadOnlyList<FindingGroup> Groups,
    GroupWords Words,
    string Elsewhere,
    IReadOnlyList<string> Remarks)
{
    /// <summary>Whether there are findings in full; else the counts are all that is wanted.</summary>
    public bool HasItems => Groups.Any(g => g.Items.Count > 0);
}
