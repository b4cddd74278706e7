using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Tests.Orthography;

public class TablesOfTheCatalogueAreSound
{
    public static TheoryData<string> All()
        => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Tables"), "*.json").Select(f => Path.GetFileNameWithoutExtension(f))];

    [Theory]
    [MemberData(nameof(All))]
    public void No_key_or_alias_stands_twice_at_one_time(string id)
    {
        IEnumerable<IGrouping<string, Period>> named = VietnameseTables.Of(id).Rows
            .SelectMany(row => row.Aliases.Prepend(row.Key).Select(name => (Name: TextKey.Of(name), row.Period)))
            .GroupBy(n => n.Name, n => n.Period, StringComparer.Ordinal);
        foreach (IGrouping<string, Period> periods in named)
        {
            Period[] inOrder = [.. periods.OrderBy(p => p.From)];
            Assert.All(inOrder.Zip(inOrder.Skip(1)), pair => Assert.True(pair.First.To <= pair.Second.From, periods.Key));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Texts_are_composed(string id)
    {
        foreach (TableRow row in VietnameseTables.Of(id).Rows)
            foreach (string text in row.Aliases.Concat(row.Cells).Prepend(row.Key)) Assert.Equal(Composition.Compose(text), text);
    }

    [Fact]
    public void Peoples_with_a_surname_first_are_in_the_list_of_peoples_each_under_its_row()
    {
        Table peoples = VietnameseTables.Of("ethnic-groups");
        foreach (TableRow row in VietnameseTables.Of("surname-first-peoples").Rows)
            Assert.All(row.Aliases.Prepend(row.Key), name => Assert.Same(peoples.Find(row.Key)!, peoples.Find(name)));
    }

    [Theory]
    [InlineData("Ê Đê", "12")]
    [InlineData("Ê-đê", "12")]
    [InlineData("Êđê", "12")]
    [InlineData("Rađê", "12")]
    [InlineData("Kinh", "01")]
    [InlineData("KINH", "01")]
    [InlineData("Ba Na (Rơ-ngao)", "13")]
    [InlineData("Tày (Pa Dí)", "02")]
    [InlineData("S`tiêng", "22")]
    [InlineData("H’Mông", "08")]
    [InlineData("Mông", "08")]
    [InlineData("Khmer", "05")]
    [InlineData("Raglay", "21")]
    [InlineData("Bru–Vân Kiều", "23")]
    [InlineData("Thổ", "24")] // the people of that name, not the Tày whom it also named
    [InlineData("Hoa", "04")]
    [InlineData("Xá Lá Vàng", "")] // several peoples
    [InlineData("Người nước ngoài", "")]
    [InlineData("Khác", "")]
    public void Ethnic_groups_by_every_spelling(string name, string code)
    {
        Table table = VietnameseTables.Of("ethnic-groups");
        TableRow? row = table.Find(name);
        Assert.NotNull(row);
        Assert.Equal(code, row.Cells[table.ColumnIndex("code1979")]);
    }

    [Theory]
    [InlineData("01")]
    [InlineData("12")]
    [InlineData("Null")]
    [InlineData("Việt Nam")]
    public void What_is_no_ethnic_group(string name) => Assert.Null(VietnameseTables.Of("ethnic-groups").Find(name));

    [Fact]
    public void There_are_54_groups_each_with_its_own_codes()
    {
        Table table = VietnameseTables.Of("ethnic-groups");
        TableRow[] groups = [.. table.Rows.Where(row => row.Cells[table.ColumnIndex("kind")] == "group")];
        string[] expected = [.. Enumerable.Range(1, 54).Select(code => code.ToString("00", System.Globalization.CultureInfo.InvariantCulture))];
        foreach (string column in (string[])["code1979", "codeGso2008"])
            Assert.Equal(expected, groups.Select(row => row.Cells[table.ColumnIndex(column)]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(", , ,")]
    [InlineData(" ,  , ,\t")]
    [InlineData("KHÔNG RÕ")]
    [InlineData("null")]
    [InlineData("xxx")]
    [InlineData("01.01.1900")]
    [InlineData("1/1/1900")]
    [InlineData("00/00/0000")]
    [InlineData(".")]
    public void Stand_ins_for_nothing(string text) => Assert.NotNull(VietnameseTables.Of("placeholders").Find(text));

    [Theory]
    [InlineData("X")]
    [InlineData("0")]
    [InlineData("Không xác định")] // a code of sex
    [InlineData("Na")]
    [InlineData("Y")]
    [InlineData("02/01/1900")]
    [InlineData("1900")]
    public void What_may_be_true_is_no_stand_in(string text) => Assert.Null(VietnameseTables.Of("placeholders").Find(text));

    [Fact]
    public void No_known_name_is_a_stand_in()
        => Assert.DoesNotContain(TestTexts.ExampleNames(), name => VietnameseTables.Of("placeholders").Find(name) is not null);

    [Theory]
    [InlineData("001", "Hà Nội")]
    [InlineData("079", "Hồ Chí Minh")]
    [InlineData("096", "Cà Mau")]
    [InlineData("028", null)] // Hà Tây ended before there were personal numbers
    [InlineData("097", null)]
    public void Prefixes_of_personal_numbers(string prefix, string? name)
    {
        Table table = VietnameseTables.Of("personal-id-prefixes");
        Assert.Equal(name, table.Find(prefix)?.Cells[table.ColumnIndex("name")]);
        Assert.Equal(63, table.Rows.Length);
    }

    [Theory]
    [InlineData("0", "male", "19")]
    [InlineData("1", "female", "19")]
    [InlineData("3", "female", "20")]
    [InlineData("8", "male", "23")]
    public void Sex_and_century_of_personal_numbers(string digit, string sex, string century)
    {
        Table table = VietnameseTables.Of("personal-id-century");
        TableRow row = Assert.Single(table.Rows, row => row.Key == digit);
        Assert.Equal((sex, century), (row.Cells[table.ColumnIndex("sex")], row.Cells[table.ColumnIndex("century")]));
    }
}
