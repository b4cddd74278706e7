using System.Collections.Immutable;

namespace CivilStatus.Validation.Formats.Workbooks.Marking;

/// <summary>
/// One thing to tell an officer: a line of the sheet of results, and the cells that are coloured and commented for it. The cells may
/// stand in several rows and sheets, as where two entries contradict each other. Immutable.
/// </summary>
/// <param name="Effect">Why it is told.</param>
/// <param name="Cells">The cells; the line links to the first. None where no cell can be named.</param>
/// <param name="Place">Where it is, for a person, such as <c>DL Import!AL2</c>.</param>
/// <param name="Message">What is said.</param>
public sealed record Mark(MarkEffect Effect, ImmutableArray<MarkedCell> Cells, string Place, string Message)
{
    /// <summary>The id of the rule; empty where no rule says it.</summary>
    public string Rule { get; init; } = "";

    /// <summary>The rule's title in words.</summary>
    public string Title { get; init; } = "";

    /// <summary>The kind of the rule in words.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The fields in words.</summary>
    public string Fields { get; init; } = "";

    /// <summary>The legal grounds, short.</summary>
    public string Grounds { get; init; } = "";
}
