using CivilStatus.Validation.Tests.Sampling;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Authoring.Tests.Exporting;

/// <summary>
/// The stock RulesEngine on the exported workflows says of entries whose facts are exact what the compiled evaluator says: which
/// rules are breached, and which exception permits a breach.
/// </summary>
public sealed class StockEngineAgrees
{
    private static readonly Oracle National = new();

    [Property(Arbitrary = [typeof(ExactEntries)], MaxTest = 12_000, StartSize = 50, EndSize = 50)]
    public void On_entries_of_every_event(ExactEntry entry) => Assert.Empty(National.Differences(entry));

    [Property(Arbitrary = [typeof(ExactEntries)], MaxTest = 3000, StartSize = 50, EndSize = 50)]
    public void Where_less_is_stated_it_never_says_more(ExactEntry entry, int seed)
    {
        ExactEntry less = Less(entry, new Draw(seed));

        Assert.Empty(National.Workflow(less).Except(National.Evaluator(less)));
    }

    [Fact]
    public void On_every_example_and_law_table_of_the_catalogue_that_is_exact()
    {
        var said = new HashSet<string>();
        int asked = 0;
        foreach ((string question, ExactEntry entry, DateOnly asOf) in CatalogueCases.All)
        {
            Assert.True(National.Differences(entry, asOf) is [], $"{question}: {string.Join("; ", National.Differences(entry, asOf))}");
            said.UnionWith(National.Workflow(entry, asOf).Select(s => s.Split(' ')[0].Split('/')[0]));
            asked++;
        }
        Assert.True(asked > 5000, $"Only {asked} examples and cases of law tables are exact.");
        Assert.Equal(["CH101", "CH102"], TestCatalogue.National.Rules.Where(r => r.Set is null).Select(r => r.Id).Except(said));
    }

    // Territory, law date, anything may be missing, or the territory be a wide one.
    private static ExactEntry Less(ExactEntry entry, Draw draw)
    {
        foreach (string path in entry.Texts.Keys)
            if (draw.Chance(8)) entry = entry.With(path, (string?)null);
        return entry.With("entry.territory", draw.One(null, "north", "south", "tonkin"));
    }
}
