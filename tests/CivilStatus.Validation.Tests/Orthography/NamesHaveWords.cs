using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Tests.Orthography;

public class NamesHaveWords
{
    [Theory]
    [InlineData("Nguyễn Thị Hằng", "Nguyễn")]
    [InlineData("  H'Hen\tNiê ", "H'Hen")]
    [InlineData("Núp", "Núp")]
    [InlineData("Y-Ut\u00A0Niê", "Y-Ut")]
    [InlineData("\uFEFFLê Lợi", "Lê")]
    [InlineData("", "")]
    [InlineData(" ", "")]
    public void The_first_word_ends_at_the_first_blank(string text, string first) => Assert.Equal(first, TextWords.First(text));

    [Theory]
    [InlineData("Nguyễn Thị Hằng", true)]
    [InlineData("NGUYỄN THỊ HẰNG", true)]
    [InlineData("Nguyễn  Hoàng\tThị\u00A0Hằng", true)]
    [InlineData("Thị Hằng", false)]
    [InlineData("Thị Thị", false)]
    [InlineData("Nguyễn Thị", false)]
    [InlineData("Nguyễn Thị ", false)]
    [InlineData("Thị Ngọc Hằng", false)]
    [InlineData("Nguyễn Thịnh Hằng", false)]
    [InlineData("Nguyễn Thi Hằng", false)]
    [InlineData("Thị", false)]
    [InlineData("", false)]
    public void A_middle_word_is_neither_the_first_nor_the_last(string name, bool has)
    {
        Assert.Equal(has, TextWords.HasInMiddle(name, "Thị"));
        Assert.Equal(has, TextWords.HasInMiddle(Composition.DecomposeText(name), "Thị"));
        Assert.Equal(has, TextWords.HasInMiddle(name, Composition.DecomposeText("thị")));
    }
}
