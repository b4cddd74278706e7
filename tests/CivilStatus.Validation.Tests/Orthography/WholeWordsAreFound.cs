using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Orthography;
using FsCheck;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Tests.Orthography;

public class WholeWordsAreFound
{
    private static readonly Table Places = new("places", LocalizedText.Of("nơi", "places"), ["side"],
    [
        new("Đồng Nai", ["tỉnh Đồng Nai"], ["south"]),
        new("Đồng Nai Thượng", [], ["centre"]),
        new("TP. Huế", ["Huế"], ["centre"]),
        new("Y", [], ["letter"]),
    ]);

    [Theory]
    [InlineData("UBND xã Phú Lâm, huyện Tân Phú, tỉnh Đồng Nai", "Đồng Nai")]
    [InlineData("tỉnh ĐỒNG  NAI\u00A0THƯỢNG", "Đồng Nai Thượng")]
    [InlineData("Huế", "TP. Huế")]
    [InlineData("UBND TP. Huế.", "TP. Huế")]
    [InlineData("(huế)", "TP. Huế")]
    [InlineData("Y, Huế", "TP. Huế")]
    [InlineData("Đồng Naiá", null)]
    [InlineData("aĐồng Nai", null)]
    [InlineData("Huế1", null)]
    [InlineData("Y\u0306", null)]
    [InlineData("Đồng", null)]
    [InlineData("", null)]
    public void The_longest_name_counts(string text, string? key)
    {
        Assert.Equal(key, WordSearch.LongestMention(text, Places)?.Key);
        Assert.Equal(key, WordSearch.LongestMention(Composition.DecomposeText(text), Places)?.Key);
        Assert.Equal(key is not null, WordSearch.Mentions(text, Places));
    }

    [Property(MaxTest = 1000)]
    public void A_name_between_other_words_is_found(NonNull<string> before, NonNull<string> after)
        => Assert.True(WordSearch.Mentions($"{before.Get} Đồng Nai {after.Get}", Places));
}
