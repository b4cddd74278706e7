namespace CivilStatus.Cli.Reports.Html.Model;

/// <summary>How many there are of something: a part of a whole, such as the entries accepted, or a stretch of a bar.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Count">How many.</param>
/// <param name="Tone">How grave it is.</param>
internal sealed record Tally(string Label, long Count, Tone Tone);
