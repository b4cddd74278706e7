using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Tests.Orthography;

public class NamesHaveOnlyLetters
{
    private static readonly Table Letters = VietnameseTables.Of("name-letters");

    public static TheoryData<string> ExampleNames() => [.. TestTexts.ExampleNames()];

    [Theory]
    [MemberData(nameof(ExampleNames))]
    [InlineData("Nguyễn Văn Đức")]
    [InlineData("NGUYỄN THỊ HẰNG")]
    [InlineData("H'Hen Niê")]
    [InlineData("H’Hen Niê")]
    [InlineData("K'Brêu")]
    [InlineData("Y Moan Êñuôl")]
    [InlineData("Ƀuôn Rĭt")]
    [InlineData("Êčăm B\u0306lô")]
    [InlineData("Sô\u0306 Ơ\u0306ng Ư\u0306 mê\u0306")]
    [InlineData("Müller Große François Bjørn Łukasz Peña Åse Dvořák Şahin Çelik")]
    [InlineData("İbrahim")]
    [InlineData("Mai Thị A-lăng")]
    [InlineData("Nguyễn\u00A0Thị\tAn")]
    public void Accepts_names_of_every_people_composed_and_decomposed(string name)
    {
        Assert.True(LetterCheck.HasOnlyLetters(name, Letters), name);
        Assert.True(LetterCheck.HasOnlyLetters(Composition.DecomposeText(name), Letters), name);
    }

    [Theory]
    [InlineData("Nguyễn Văn 4n")]
    [InlineData("Nguyễn@An")]
    [InlineData("R]om Khôi")]
    [InlineData("{uôn R^t")]
    [InlineData("V¨n")]
    [InlineData("Ðăng")] // Ð is U+00D0
    [InlineData("Rǐt")] // caron for breve
    [InlineData("Êe\u0306\u0302")] // breve under the circumflex: another letter than ê̆
    [InlineData("n\u0306")]
    [InlineData("\u0301")]
    [InlineData("Аnh")] // Cyrillic А
    [InlineData("\uD83D\uDE00")]
    [InlineData("\uD83D")]
    [InlineData("An, Bình")]
    public void Refuses_digits_signs_and_look_alikes(string name) => Assert.False(LetterCheck.HasOnlyLetters(name, Letters));

    [Fact]
    public void Costs_no_allocation_for_composed_text()
    {
        LetterCheck.HasOnlyLetters("Nguyễn Thị Hằng", Letters);
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool all = true;
        for (int i = 0; i < 100; i++) all &= LetterCheck.HasOnlyLetters("Nguyễn Thị Hằng", Letters);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(all);
        // A hundred calls share at most the delegate that a tier of the compiler may make anew.
        Assert.InRange(allocated, 0, 512);
    }

    [Fact]
    public void Says_which_column_a_table_lacks()
    {
        var table = new Table("codes", LocalizedText.Of("mã", "codes"), ["code"], [new TableRow("a", [], ["1"])]);
        var fault = Assert.Throws<ArgumentException>(() => LetterCheck.HasOnlyLetters("a", table));
        Assert.Contains("'codes' has no column 'kind'", fault.Message, StringComparison.Ordinal);
    }
}
