using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Differences;

namespace CivilStatus.Validation.Registers.Tests.Differences;

public sealed class ComparingEntries
{
    private static readonly EntryDifferences Differences = new(SetRules.Catalogue);

    [Theory]
    [InlineData("child.born", "1999", "05/03/1999", DifferenceKind.OtherMoreExact)]
    [InlineData("child.born", "05/03/1999", "3/1999", DifferenceKind.FirstMoreExact)]
    [InlineData("child.born", "05/03/1999", "5.3.1999", DifferenceKind.WrittenOtherwise)]
    [InlineData("child.born", "05/03/1999", "03/05/1999", DifferenceKind.Contradicting)]
    [InlineData("child.born", "../1999", "1998/..", DifferenceKind.MayAgree)]
    [InlineData("child.born", "hôm qua", "05/03/1999", DifferenceKind.Contradicting)]
    [InlineData("child.name", "Vũ Thị An", "VŨ  THỊ AN", DifferenceKind.WrittenOtherwise)]
    [InlineData("child.name", "Vũ Thị An", "Vũ Thị Ân", DifferenceKind.Contradicting)]
    [InlineData("mother.name", null, "Lê Thị Hà", DifferenceKind.OnlyOther)]
    [InlineData("mother.name", "Lê Thị Hà", ", , ,", DifferenceKind.OnlyFirst)]
    [InlineData("mother.name", null, " ", null)]
    [InlineData("mother.name", "Lê Thị Hà", "Lê Thị Hà", null)]
    public void Each_field_by_itself(string path, string? first, string? other, DifferenceKind? kind)
    {
        Entry one = new(EntryEvent.Birth) { [path] = first }, two = new(EntryEvent.Birth) { [path] = other };

        Assert.Equal(kind is { } known ? [new FieldDifference(path, first, other, known)] : [], Differences.Of(one, two));
    }

    [Fact]
    public void Items_of_lists_place_by_place()
    {
        Entry one = new(EntryEvent.Adoption), two = new(EntryEvent.Adoption);
        (one["adopters[0].name"], two["adopters[0].name"], two["adopters[1].name"]) = ("Vũ Văn Bình", "Vũ Văn Bình", "Lê Thị Hà");

        Assert.Equal([new FieldDifference("adopters[1].name", null, "Lê Thị Hà", DifferenceKind.OnlyOther)], Differences.Of(one, two));
    }

    [Fact]
    public void Entries_of_two_events_are_not_compared()
        => Assert.Throws<ArgumentException>(() => Differences.Of(new Entry(EntryEvent.Birth), new Entry(EntryEvent.Death)).ToArray());
}
