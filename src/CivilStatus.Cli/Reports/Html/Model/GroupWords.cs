namespace CivilStatus.Cli.Reports.Html.Model;

/// <summary>What the groups of a report are called: rules of a catalogue, or classes of pairs.</summary>
/// <param name="Nothing">What is said where there are none.</param>
/// <param name="Overview">The title of the table of groups.</param>
/// <param name="Group">The head of its first column.</param>
/// <param name="Items">The title of what is shown in full.</param>
/// <param name="Shown">How many of a group are shown, in which order, and where all of them are.</param>
/// <param name="Search">The label of the field for searching.</param>
/// <param name="Unit">What is counted, such as findings.</param>
/// <param name="Item">The head of the column that says what was found.</param>
/// <param name="Outcome">The head of the column that says what comes of it.</param>
/// <param name="HasOutcomes">Whether what is in one group may have several outcomes: the table counts each of them.</param>
internal sealed record GroupWords(string Nothing, string Overview, string Group, string Items, string Shown, string Search, string Unit, string Item, string Outcome, bool HasOutcomes);
