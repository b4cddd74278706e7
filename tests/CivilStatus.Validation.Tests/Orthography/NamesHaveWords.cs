using System.Text;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Tests.Sampling;
using FsCheck.Xunit;

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
    [InlineData("Nguyễn Thị Hằng", "Nguyễn Văn Nam", true)]
    [InlineData("Đỗ Nam", "Đỗ", true)]
    [InlineData("H'Hen Niê", "H'Hen Niê", true)]
    [InlineData("Nguyễn Thị Hằng", "Nguyên Văn Nam", false)]
    [InlineData("Ngu Hằng", "Nguyễn Nam", false)]
    [InlineData("", "", false)]
    public void Names_of_one_family_are_seen_to_begin_alike(string one, string other, bool alike)
    {
        Assert.Equal(alike, TextWords.BeginAlike<char>(one, other));
        Assert.Equal(alike, TextWords.BeginAlike<char>(other, one));
        Assert.Equal(alike, TextWords.BeginAlike<byte>(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other)));
    }

    [Property(MaxTest = 5000)]
    public void Texts_that_begin_alike_have_the_same_first_word(int seed)
    {
        var draw = new Draw(seed);
        string one = Text(), other = Text();
        bool same = TextWords.First(one).SequenceEqual(TextWords.First(other));

        Assert.True(same || !TextWords.BeginAlike<char>(one, other));
        Assert.True(same || !TextWords.BeginAlike<byte>(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other)));

        string Text() => string.Concat(Enumerable.Range(0, draw.Number(0, 5)).Select(_ => draw.One("a", "Đ", "ễ", "\u0301", " ", "\t", "\u00A0", "\u0085", "\u2003", "\u3000", "\uFEFF", "\u1680")));
    }

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
