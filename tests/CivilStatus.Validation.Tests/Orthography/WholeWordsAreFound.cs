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

    [Theory]
    [InlineData("TP. Huế, tỉnh Đồng Nai Thượng, Y", "TP. Huế", "Đồng Nai", "Y")] // tỉnh Đồng Nai begins first, so its words are taken
    [InlineData("Đồng Nai Thượng và tỉnh Đồng Nai", "Đồng Nai Thượng", "Đồng Nai")]
    [InlineData("Huế Huế", "TP. Huế", "TP. Huế")]
    [InlineData("không có nơi nào")]
    public void Names_are_read_from_the_left_and_none_inside_another(string text, params string[] keys)
        => Assert.Equal(keys, MentionsFromLeft(text, Places).Select(r => r.Key));

    [Fact]
    public void A_name_that_several_rows_bear_brings_them_all()
    {
        var twice = new Table("twice", LocalizedText.Of("hai", "two"), [], [new("Hà Tây", [], []), new("Hà Đông", ["Hà Tây"], [])]);

        Assert.Equal(twice.Rows, MentionsFromLeft("tỉnh hà tây", twice));
    }

    [Property(MaxTest = 1000)]
    public void A_name_between_other_words_is_found(NonNull<string> before, NonNull<string> after)
        => Assert.True(WordSearch.Mentions($"{before.Get} Đồng Nai {after.Get}", Places));

    private static List<TableRow> MentionsFromLeft(string text, Table table)
    {
        var found = new List<TableRow>();
        WordSearch.MentionsFromLeft(text, table, found);
        return found;
    }
}
