using System.Collections.Immutable;
using System.Text;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Testing.CountrySlices.Deviations;

namespace CivilStatus.Validation.Testing.Tests.Slices;

/// <summary>A slice has the entries asked for, in bytes that seed and size decide alone.</summary>
public sealed class SlicesAreWritten(SmallSlice slice) : IClassFixture<SmallSlice>
{
    [Fact]
    public void There_are_as_many_entries_as_asked_for_each_with_an_id_of_its_own()
    {
        Assert.Equal(SmallSlice.Options.Entries, slice.Lines.Length);
        Assert.Equal(SmallSlice.Options.Entries, slice.Drafts.Select(d => d.Entry["id"]).Distinct().Count());
        Assert.Equal((slice.Lines.Length, slice.Persons.Length), (slice.Summary.Entries, slice.Summary.Persons));
        Assert.Equal(slice.Lines.Sum(l => (long)Encoding.UTF8.GetByteCount(l) + 1), slice.Summary.Bytes);
        int births = slice.Lines.Count(l => l.StartsWith("{\"event\":\"birth\"", StringComparison.Ordinal));
        Assert.InRange(births, 0.55 * slice.Lines.Length, 0.65 * slice.Lines.Length);
    }

    [Fact]
    public void Lines_are_canonical_records()
    {
        string[] expected = [.. slice.Drafts.Select(d => Encoding.UTF8.GetString(EntryJsonWriter.ToUtf8(d.Entry)))];
        Assert.Equal(expected, slice.Lines);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        SmallSlice again = new();
        Assert.Equal(slice.Lines, again.Lines);
        Assert.Equal(slice.Labels, again.Labels);
        Assert.Equal(slice.Persons, again.Persons);
        Assert.Equal(slice.Classes, again.Classes);
        using MemoryStream other = new();
        CountrySlice.Write(SmallSlice.Options with { Seed = 21 }, other);
        Assert.NotEqual(slice.Lines, Encoding.UTF8.GetString(other.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether persons are asked for or not, the entries are the same.</summary>
    [Fact]
    public void Entries_do_not_depend_on_what_else_is_written()
    {
        using MemoryStream alone = new();
        CountrySlice.Write(SmallSlice.Options, alone);
        Assert.Equal(slice.Lines, Encoding.UTF8.GetString(alone.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void No_two_offices_share_a_book_and_no_two_persons_a_number()
    {
        var books = slice.Drafts.Select(d => d.Book).Distinct().ToArray();
        Assert.Equal(books.Length, books.Select(b => (b.OfficeName, b.Event, b.Year)).Distinct().Count());
        Assert.Equal(slice.Persons.Length, slice.Persons.Select(p => SmallSlice.Json(p)["personalId"]).Distinct().Count());
    }

    [Theory]
    [InlineData(100, "twins", 1, "holds")]
    [InlineData(10_000, "triplets", 1, "no deviation 'triplets'")]
    [InlineData(10_000, "twins", -1, "negative")]
    [InlineData(10_000, "twins", 900_000, "too few plain entries")]
    public void Options_that_make_no_slice_are_refused(int entries, string kind, int rate, string reason)
    {
        var options = new CountrySliceOptions { Entries = entries, Rates = ImmutableDictionary<string, int>.Empty.Add(kind, rate) };
        Assert.Contains(reason, Assert.Throws<ArgumentException>(() => CountrySlice.Write(options, Stream.Null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Small_and_odd_sizes_are_exact()
    {
        foreach (int entries in new[] { CountrySliceOptions.FewestEntries, 7_777, 25_001 })
            Assert.Equal(entries, CountrySlice.Write(new CountrySliceOptions { Entries = entries, Seed = (ulong)entries }, Stream.Null).Entries);
    }

    [Fact]
    public void Kinds_are_as_many_as_their_rates_ask_for()
    {
        SliceKind[] rare = [SliceKind.EarlyMarriages, SliceKind.RegroupedCadre, SliceKind.PlaceholderRun];
        Assert.All(SliceKind.All.Except(rare), k => Assert.Equal(SmallSlice.Options.RateOf(k) * slice.Lines.Length / 1_000_000, slice.Summary.Deviations[k.Name]));
        Assert.All(rare, k => Assert.InRange(slice.Summary.Deviations[k.Name], 1, SmallSlice.Options.RateOf(k) * slice.Lines.Length / 1_000_000));
        Assert.Equal(slice.AllLabels.Count(), slice.Labels.Length);
    }
}
