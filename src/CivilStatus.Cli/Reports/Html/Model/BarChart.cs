namespace CivilStatus.Cli.Reports.Html.Model;

/// <summary>Bars one below the other, longest first as a rule.</summary>
/// <param name="Id">Its anchor in the page.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Of">What a bar stands for, such as a rule: the head of the column of labels.</param>
/// <param name="Counted">What is counted: the head of the column of numbers.</param>
/// <param name="Bars">The bars.</param>
/// <param name="Remarks">What it leaves out; one sentence each.</param>
internal sealed record BarChart(string Id, string Title, string Of, string Counted, IReadOnlyList<Bar> Bars, IReadOnlyList<string> Remarks);

/// <summary>A bar: stretches of different gravity, and what it stands for.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="Detail">More about that, in small letters; may be empty.</param>
/// <param name="Link">The anchor of what is said of it below; null for none.</param>
/// <param name="Parts">Its stretches.</param>
/// <param name="Among">Among how many, such as the entries of the book; empty for nothing.</param>
internal sealed record Bar(string Label, string Detail, string? Link, IReadOnlyList<Tally> Parts, string Among)
{
    public long Total => Parts.Sum(p => p.Count);
}
