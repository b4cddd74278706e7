using System.Globalization;
using CivilStatus.Validation.Testing.CountrySlices.Books;
using CivilStatus.Validation.Testing.CountrySlices.Deviations;
using CivilStatus.Validation.Testing.CountrySlices.Lives;
using CivilStatus.Validation.Testing.CountrySlices.Places;

namespace CivilStatus.Validation.Testing.CountrySlices;

/// <summary>
/// A district of a slice, written: its entries in the order of its books, then copies. It depends on the seed, its index and the
/// entries before it alone, so that memory holds one district however large the slice is.
/// </summary>
internal sealed class SliceDistrict
{
    private readonly District district;
    private readonly DistrictDeviations deviations;
    private readonly List<Draft> copies = [];

    private SliceDistrict(District district, DistrictDeviations deviations) => (this.district, this.deviations) = (district, deviations);

    /// <summary>Writes a district that holds the entries from one number of the slice up to another.</summary>
    public static SliceDistrict Write(CountrySliceOptions options, int index, long from, long to)
    {
        SplitMix64 random = SplitMix64.For(string.Create(CultureInfo.InvariantCulture, $"{options.Seed}/{index}"));
        var district = new District(DistrictPlace.Of(index, random), random);
        int Count(SliceKind kind) => kind.Between(from, to, options.RateOf(kind));
        var written = new SliceDistrict(district, new DistrictDeviations(district, Count));
        int copies = Count(SliceKind.SecondCopy) + Count(SliceKind.Retransfer);
        written.FillBooks((int)(to - from) - copies, (int)(to - from) - SliceKind.All.Sum(k => k.Adds * Count(k)));
        foreach (Book book in district.Shelf.Books) Numbering.Close(book);
        written.copies.AddRange(written.deviations.OfClosedBooks());
        if (written.copies.Count != copies) throw new ArgumentException($"A slice of {to - from} entries has no room for so many deviations.", nameof(options));
        foreach (Draft draft in district.Shelf.Books.SelectMany(b => b.Drafts)) References.Write(draft);
        written.GiveIds(from);
        return written;
    }

    /// <summary>The entries, in the order of their ids.</summary>
    public IEnumerable<Draft> Entries => district.Shelf.Books.SelectMany(b => b.Drafts).Concat(copies);

    public IReadOnlyList<Label> Labels => deviations.Labels;

    public District District => district;

    private void FillBooks(int entries, int withoutDeviations)
    {
        var years = new YearsOfLife(district);
        years.Pass(withoutDeviations);
        deviations.AmongPeople();
        foreach (Book book in district.Shelf.Books) Numbering.Sort(book);
        deviations.Twice();
        // What found no place, and twins where there was room for triplets.
        int written = district.Shelf.Books.Sum(b => b.Drafts.Count);
        if (written > entries) throw new InvalidOperationException("More entries were added than planned: this is a fault of the generator.");
        for (; written < entries; written++) years.OneMoreBirth();
        foreach (Book book in district.Shelf.Books) Numbering.Sort(book);
        deviations.InBooks();
    }

    // The id of a copy is as good as any other.
    private void GiveIds(long from)
    {
        foreach (Draft draft in Entries)
        {
            draft.Id = string.Create(CultureInfo.InvariantCulture, $"e{++from:0000000}");
            draft.Entry["id"] = draft.Id;
        }
    }
}
