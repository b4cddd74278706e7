using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Testing.CountrySlices.Books;

namespace CivilStatus.Validation.Testing.Tests.Slices;

/// <summary>Outside its deviations a slice is what real books would be at their best.</summary>
public sealed class SlicesAreClean(SmallSlice slice) : IClassFixture<SmallSlice>
{
    // None at present; a note that is added here belongs into docs/testing.md.
    private static readonly string[] Notes = [];

    [Fact]
    public void No_rule_on_one_entry_finds_anything()
    {
        var found = slice.Drafts.Where(d => !d.IsTaken)
            .SelectMany(d => National.Findings(d.Entry, National.Catalogue.PublishedOn).Select(f => (RuleId: f.Rule.Id, f.Effect, d.Id, Message: f.Message("en"))))
            .Where(f => f.Effect > Effect.Note || !Notes.Contains(f.RuleId)).ToArray();
        Assert.True(found.Length == 0, string.Join('\n', found.GroupBy(f => f.RuleId).Select(g => $"{g.Key} {g.Count()}: {g.First()}")));
    }

    [Fact]
    public void Numbers_and_dates_run_on()
    {
        foreach (Book book in slice.Drafts.Select(d => d.Book).Distinct())
        {
            Assert.Equal(1, book.Drafts[0].Number);
            // Where one of two is plain, nothing is wrong between them.
            Assert.All(book.Drafts.Zip(book.Drafts.Skip(1)).Where(p => !p.First.IsTaken || !p.Second.IsTaken), pair =>
            {
                Assert.Equal(pair.First.Number + 1, pair.Second.Number);
                Assert.True(pair.First.Entered <= pair.Second.Entered, $"{pair.First.Id} {pair.Second.Id}");
            });
        }
    }

    [Fact]
    public void Strangers_share_names_and_birthdays_but_no_parents()
    {
        Draft[] births = [.. slice.Drafts.Where(d => d.Entry.Event == Records.EntryEvent.Birth && !d.IsTaken)];
        Assert.All(births.GroupBy(d => (d.Entry["child.name"], d.Entry["child.born"], d.Entry["mother.name"])).Where(g => g.Count() > 1),
            g => Assert.True(g.Key.Item3 is null || g.Key.Item2!.Length < 10, string.Join(' ', g.Select(d => d.Id))));
        int names = births.Select(d => d.Entry["child.name"]).Distinct().Count();
        Assert.InRange(names, births.Length / 4, births.Length * 9 / 10);
    }
}
