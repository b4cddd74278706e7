using CivilStatus.Validation.Orthography.Names;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Differences;
using CivilStatus.Validation.Registers.Reconciling;

namespace CivilStatus.Validation.Registers.Tests.Reconciling;

public sealed class ClassingPairs
{
    [Theory]
    [InlineData("name", "Nguyễn Văn Hoà", ReconciledClass.Agrees, DifferenceKind.WrittenOtherwise)]
    [InlineData("name", "NGUYỄN VĂN HÒA", ReconciledClass.Agrees, DifferenceKind.WrittenOtherwise)]
    [InlineData("name", "Nguyen Van Hoa", ReconciledClass.DiffersBySpelling, DifferenceKind.WrittenOtherwise)]
    [InlineData("name", "Nguyễn Văn Hoa", ReconciledClass.Differs, DifferenceKind.Contradicting)]
    [InlineData("born", "1/3/2010", ReconciledClass.Agrees, DifferenceKind.WrittenOtherwise)]
    [InlineData("born", "2010", ReconciledClass.Compatible, DifferenceKind.FirstMoreExact)]
    [InlineData("born", null, ReconciledClass.Compatible, DifferenceKind.OnlyFirst)]
    [InlineData("born", "03/01/2010", ReconciledClass.Differs, DifferenceKind.Contradicting)]
    [InlineData("sex", "female", ReconciledClass.Differs, DifferenceKind.Contradicting)]
    [InlineData("sex", null, ReconciledClass.Compatible, DifferenceKind.OnlyFirst)]
    [InlineData("mother", "tran thi mai", ReconciledClass.DiffersBySpelling, DifferenceKind.WrittenOtherwise)]
    [InlineData("mother", "Trần Thị Hoa", ReconciledClass.Differs, DifferenceKind.Contradicting)]
    [InlineData("father", null, ReconciledClass.Compatible, DifferenceKind.OnlyFirst)]
    [InlineData("birthPlace", "Bệnh viện Hòa Vang", ReconciledClass.Agrees, DifferenceKind.MayAgree)]
    [InlineData("birthPlace", "huyện Hòa Vang, thành phố Đà Nẵng", ReconciledClass.Agrees, DifferenceKind.FirstMoreExact)]
    [InlineData("ethnicity", "Việt", ReconciledClass.Agrees, DifferenceKind.WrittenOtherwise)]
    [InlineData("ethnicity", "Tày", ReconciledClass.Agrees, DifferenceKind.Contradicting)]
    public void One_field_of_the_population_database_is_another(string field, string? text, ReconciledClass expected, DifferenceKind difference)
    {
        Entry person = Person();
        person[field] = text;

        ReconciledPair pair = Assert.Single(Reconciled.Of([Birth()], [person]));

        Assert.Equal(expected, pair.Class);
        Assert.Equal([(field, (DifferenceKind?)difference)], pair.Fields.Where(f => f.Difference is not null).Select(f => (f.Field, f.Difference)));
    }

    [Fact]
    public void All_is_the_same() => Assert.Equal(ReconciledClass.Agrees, Assert.Single(Reconciled.Of([Birth()], [Person()])).Class);

    [Fact]
    public void A_number_that_only_one_side_has_says_nothing()
    {
        Entry birth = Birth();
        birth["child.personalId"] = null;

        Assert.Equal(ReconciledClass.Agrees, Assert.Single(Reconciled.Of([birth], [Person()])).Class);
    }

    [Fact]
    public void Spellings_are_explained_and_the_book_prevails()
    {
        Entry person = Person();
        person["name"] = "Nguyen Van Hoa";
        person["born"] = "02/03/2010";

        ReconciledPair pair = Assert.Single(Reconciled.Of([Birth()], [person]));

        Assert.Equal(NameGrade.Variant, pair.Fields.Single(f => f.Field == "name").Names!.Grade);
        Assert.Equal(ReconciledClass.Differs, pair.Class);
        Assert.Contains("Sổ hộ tịch", pair.Finding!.Message("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_contradictions_without_a_number_in_common_are_two_people()
    {
        Entry birth = Birth(), person = Person();
        birth["child.personalId"] = null;
        person["mother"] = "Lê Thị Hoa";
        person["father"] = "Lê Văn Nam";

        Assert.Equal([ReconciledClass.OnlyLeft, ReconciledClass.OnlyRight], Reconciled.Of([birth], [person]).Select(p => p.Class));
    }

    [Fact]
    public void A_person_without_a_birth_entry_is_told_of_also_where_there_is_a_marriage()
    {
        var marriage = new Entry(EntryEvent.Marriage) { ["husband.name"] = "Nguyễn Văn Hòa", ["husband.born"] = "01/03/2010", ["wife.name"] = "Lê Thị Mai", ["wife.born"] = "2011" };
        Entry other = Birth();
        other["child.name"] = "Phạm Văn Sơn";
        other["child.personalId"] = null;

        ReconciledPair[] pairs = Reconciled.Of([marriage, other], [Person()]);

        Assert.Equal(1, Assert.Single(pairs, p => p.Class == ReconciledClass.OnlyRight).OtherEntries);
        Assert.Equal(2, pairs.Count(p => p.Class == ReconciledClass.OnlyLeft));
        // Where nobody's birth is among the entries, nobody can be said to lack one.
        Assert.DoesNotContain(Reconciled.Of([marriage], [Person()]), p => p.Class == ReconciledClass.OnlyRight);
    }

    [Fact]
    public void A_death_that_the_population_database_does_not_know_is_shown()
    {
        var death = new Entry(EntryEvent.Death) { ["deceased.name"] = "Nguyễn Văn Hòa", ["deceased.born"] = "01/03/2010", ["deceased.sex"] = "male", ["deathDate"] = "02/02/2020" };

        ReconciledPair pair = Assert.Single(Reconciled.Of([death], [Person()]));

        Assert.Equal(ReconciledClass.Compatible, pair.Class);
        Assert.Equal(DifferenceKind.OnlyFirst, pair.Fields.Single(f => f.Field == "died").Difference);
    }

    private static Entry Birth() => new(EntryEvent.Birth)
    {
        ["child.name"] = "Nguyễn Văn Hòa", ["child.born"] = "01/03/2010", ["child.sex"] = "male", ["child.personalId"] = "048210000123", ["child.ethnicity"] = "Kinh",
        ["mother.name"] = "Trần Thị Mai", ["father.name"] = "Nguyễn Văn Bình", ["birthPlace"] = "xã Hòa Sơn, huyện Hòa Vang, thành phố Đà Nẵng",
    };

    private static Entry Person() => new(EntryLayout.Person)
    {
        ["personalId"] = "048210000123", ["name"] = "Nguyễn Văn Hòa", ["sex"] = "male", ["born"] = "01/03/2010", ["ethnicity"] = "Kinh",
        ["mother"] = "Trần Thị Mai", ["father"] = "Nguyễn Văn Bình", ["birthPlace"] = "xã Hòa Sơn, huyện Hòa Vang, thành phố Đà Nẵng",
    };
}
