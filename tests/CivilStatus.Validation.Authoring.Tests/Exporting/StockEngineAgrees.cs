using System.Collections.Immutable;
using CivilStatus.Tests;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Records;
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

    [Property(Arbitrary = [typeof(ExactEntries)], MaxTest = 20_000, StartSize = 50, EndSize = 50)]
    public void On_entries_of_every_event(ExactEntry entry) => Assert.Empty(National.Differences(entry));

    [Property(Arbitrary = [typeof(ExactEntries)], MaxTest = 5000, StartSize = 50, EndSize = 50)]
    public void Where_less_is_stated_it_never_says_more(ExactEntry entry, int seed)
    {
        ExactEntry less = Less(entry, new Draw(seed));

        Assert.Empty(National.Workflow(less).Except(National.Evaluator(less)));
    }

    [Fact]
    public void On_every_example_and_law_table_of_the_catalogue_that_is_exact()
    {
        CatalogueSource source = CatalogueLoader.Load(RepositoryFolder.Catalogue);
        var said = new HashSet<string>();
        int asked = 0;
        foreach ((string rule, Example example) in source.Questions(source.Catalogue!.Conventions))
        {
            if (Exact(example.Entry!) is not { } entry) continue;
            DateOnly? asOf = example.AsOf?.ToDateOnly();
            Assert.True(National.Differences(entry, asOf) is [], $"{rule} {example.Name.In("en")}: {string.Join("; ", National.Differences(entry, asOf))}");
            said.UnionWith(National.Workflow(entry, asOf).Select(s => s.Split(' ')[0].Split('/')[0]));
            asked++;
        }
        Assert.True(asked > 5000, $"Only {asked} examples and cases of law tables are exact.");
        Assert.Equal(["CH101", "CH102"], source.Catalogue!.Rules.Select(r => r.Id).Except(said));
    }

    // Territory, law date, anything may be missing, or the territory be a wide one.
    private static ExactEntry Less(ExactEntry entry, Draw draw)
    {
        foreach (string path in entry.Texts.Keys)
            if (draw.Chance(8)) entry = entry.With(path, (string?)null);
        return entry.With("entry.territory", draw.One(null, "north", "south", "tonkin"));
    }

    private static ExactEntry? Exact(Entry entry)
    {
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (int slot = 0; slot < entry.SlotCount; slot++)
            if (entry[slot] is { } text)
            {
                if (!ExactEntry.IsExact(entry.FieldAt(slot), text)) return null;
                texts[entry.PathAt(slot)] = text;
            }
        // The law is known where its day and its territory are.
        if (!texts.ContainsKey("entry.date")) texts["entry.date"] = "15/06/2018";
        if (texts.GetValueOrDefault("entry.territory") is null or "north" or "south") texts["entry.territory"] = "tonkin";
        return new ExactEntry(entry.Event, texts.ToImmutable());
    }
}
