namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>How much work one search may still do; a question that needs more stays undecided.</summary>
internal sealed class Effort(int steps)
{
    private int left = steps;

    /// <summary>Whether the search had to stop before it had looked everywhere.</summary>
    public bool IsSpent => left < 0;

    /// <summary>Takes one step, if one is left.</summary>
    public bool Step() => --left >= 0;
}
