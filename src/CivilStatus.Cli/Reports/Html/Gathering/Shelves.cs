using System.Collections.Frozen;
using CivilStatus.Cli.Reports.Html.Model;

namespace CivilStatus.Cli.Reports.Html.Gathering;

/// <summary>The findings that are kept, by rule; and those records that are no entries, and faults of the program.</summary>
internal sealed class Shelves(RuleCatalogue catalogue, int most)
{
    private readonly FrozenDictionary<string, Shelf> byRule = catalogue.Rules.ToFrozenDictionary(r => r.Id, _ => new Shelf(most), StringComparer.Ordinal);

    public Shelf Unreadable { get; } = new(most);

    public Shelf Faults { get; } = new(most);

    private IEnumerable<Shelf> All => byRule.Values.Append(Unreadable).Append(Faults);

    public Shelf Of(string rule) => byRule[rule];

    public void Add(Shelves later)
    {
        foreach ((string rule, Shelf shelf) in later.byRule) Move(shelf, byRule[rule]);
        Move(later.Unreadable, Unreadable);
        Move(later.Faults, Faults);
    }

    public void Clear()
    {
        foreach (Shelf shelf in All) shelf.Clear();
    }

    private static void Move(Shelf from, Shelf to)
    {
        foreach (FindingItem item in from.Items) to.Add(item);
    }
}
