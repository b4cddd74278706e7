using CivilStatus.Cli.Reports.Html.Model;

namespace CivilStatus.Cli.Reports.Html.Gathering;

/// <summary>
/// The findings of a rule that are kept: the first so many of the input. Filled by one thread at a time; whether it is full may
/// be asked by all, so that what comes later is not even put into words.
/// </summary>
internal sealed class Shelf(int most)
{
    private readonly List<FindingItem> items = [];
    private volatile bool isFull;

    public bool IsFull => isFull;

    public IReadOnlyList<FindingItem> Items => items;

    public void Add(FindingItem item)
    {
        if (items.Count < most) items.Add(item);
        isFull = items.Count >= most;
    }

    public void Clear()
    {
        items.Clear();
        isFull = false;
    }
}
