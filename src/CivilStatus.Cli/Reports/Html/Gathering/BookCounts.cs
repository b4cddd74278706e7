namespace CivilStatus.Cli.Reports.Html.Gathering;

/// <summary>
/// Counts by book. Books are kept in the order in which they first come, and only so many: where a column holds something
/// else than books, each entry would be a book of its own.
/// </summary>
/// <param name="most">How many books are kept; entries of any further one are counted together.</param>
internal sealed class BookCounts(int most)
{
    private readonly Dictionary<Book, EffectCounts> byBook = [];
    private readonly List<Book> inOrder = [];

    /// <summary>The books with their counts.</summary>
    public IEnumerable<KeyValuePair<Book, EffectCounts>> Books => inOrder.Select(b => KeyValuePair.Create(b, byBook[b]));

    /// <summary>What books that are not kept come to.</summary>
    public EffectCounts Others { get; private set; } = new();

    /// <summary>The counts to add an entry of a book to.</summary>
    public EffectCounts Of(Book book)
    {
        if (byBook.TryGetValue(book, out EffectCounts? counts)) return counts;
        if (inOrder.Count == most) return Others;
        inOrder.Add(book);
        return byBook[book] = new EffectCounts();
    }

    public void Add(BookCounts later)
    {
        foreach ((Book book, EffectCounts counts) in later.Books) Of(book).Add(counts);
        Others.Add(later.Others);
    }

    public void Clear()
    {
        byBook.Clear();
        inOrder.Clear();
        Others = new EffectCounts();
    }
}
