namespace CivilStatus.Cli.Reports.Html.Gathering;

/// <summary>What a page needs of a run beside its counts, of some consecutive records or of all; its size has bounds.</summary>
internal sealed class Gathered(RuleCatalogue catalogue)
{
    /// <summary>So many findings of a rule are shown.</summary>
    public const int FindingsOfRule = 200;

    private const int MostBooks = 50_000;

    public Shelves Findings { get; } = new(catalogue, FindingsOfRule);

    public BookCounts Books { get; } = new(MostBooks);

    public YearCounts Years { get; } = new();

    /// <summary>Adds what later records gave.</summary>
    public void Add(Gathered later)
    {
        Findings.Add(later.Findings);
        Books.Add(later.Books);
        Years.Add(later.Years);
    }

    public void Clear()
    {
        Findings.Clear();
        Books.Clear();
        Years.Clear();
    }
}
