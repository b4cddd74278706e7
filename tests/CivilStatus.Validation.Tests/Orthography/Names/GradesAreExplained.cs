using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Orthography.Names;
using static CivilStatus.Validation.Orthography.Names.NameDifferenceKind;

namespace CivilStatus.Validation.Tests.Orthography.Names;

public class GradesAreExplained
{
    private static readonly Table Spellings = VietnameseTables.Of("name-spellings");

    [Theory]
    [InlineData("Lê Hòa", "Lê Hoà", TonePlacement, 2, "Hòa", "Hoà", "dấu thanh đặt theo kiểu cũ/mới: Hòa – Hoà", "old or new place of the tone: Hòa – Hoà")]
    [InlineData("Le An", "Lê An", MissingMarks, 1, "Le", "Lê", "thiếu dấu: Le – Lê", "marks missing: Le – Lê")]
    [InlineData("Lê AN", "Lê An", LetterCase, 2, "AN", "An", "chữ hoa, chữ thường: AN – An", "capital and small letters: AN – An")]
    [InlineData("H'Hen Niê", "H’Hen Niê", Apostrophe, 1, "H'Hen", "H’Hen", "kiểu dấu nháy: H'Hen – H’Hen", "kind of apostrophe: H'Hen – H’Hen")]
    [InlineData("H' Hen Niê", "H'Hen Niê", Blanks, 1, "H' Hen", "H'Hen", "khoảng trắng: “H' Hen” – “H'Hen”", "blanks: “H' Hen” – “H'Hen”")]
    [InlineData("Lê  An", "Lê An", Blanks, 1, "Lê  An", "Lê An", "khoảng trắng: “Lê  An” – “Lê An”", "blanks: “Lê  An” – “Lê An”")]
    [InlineData("Lê An ", "Lê An", Blanks, 0, "Lê An ", "Lê An", "khoảng trắng: “Lê An ” – “Lê An”", "blanks: “Lê An ” – “Lê An”")]
    [InlineData("Ma H-Hen", "Ma H Hen", Hyphen, 2, "H-Hen", "H Hen", "dấu gạch nối hoặc khoảng trắng: “H-Hen” – “H Hen”", "hyphen or blank: “H-Hen” – “H Hen”")]
    [InlineData("Ma Y-Jut", "Ma Y Jut", Hyphen, 2, "Y-Jut", "Y Jut", "dấu gạch nối hoặc khoảng trắng: “Y-Jut” – “Y Jut”", "hyphen or blank: “Y-Jut” – “Y Jut”")]
    [InlineData("Lê Lý", "Lê Lí", Syllable, 2, "Lý", "Lí", "hai cách viết của một tiếng: Lý – Lí", "two spellings of one syllable: Lý – Lí")]
    [InlineData("Lê Vy", "Lê Vi", Syllable, 2, "Vy", "Vi", "hai cách viết có thể là hai người: Vy – Vi", "two spellings that may be two people: Vy – Vi")]
    [InlineData("Niê Rĭt", "Niê Rǐt", LookAlike, 2, "Rĭt", "Rǐt", "chữ cái trông giống nhau: Rĭt – Rǐt", "letters that look alike: Rĭt – Rǐt")]
    [InlineData("A Lăng Mai", "Alăng Mai", JoinedWords, 1, "A Lăng", "Alăng", "viết liền hoặc viết rời: “A Lăng” – “Alăng”", "written as one word or as several: “A Lăng” – “Alăng”")]
    [InlineData("Lê An", "Lê Ân", OtherMarks, 2, "An", "Ân", "khác dấu: An – Ân", "other marks: An – Ân")]
    [InlineData("Lê An", "Lê Bình", OtherLetters, 2, "An", "Bình", "khác chữ: An – Bình", "other letters: An – Bình")]
    [InlineData("Lê An", "Lê Văn An", OtherWords, 2, "", "Văn", "thừa hoặc thiếu chữ: (không có) – Văn", "words too many or missing: (nothing) – Văn")]
    public void A_difference_says_where_it_is_and_what_it_is(string left, string right, NameDifferenceKind kind, int word, string from, string to, string vi, string en)
    {
        NameComparison comparison = NameComparison.Of(left, right, Spellings);
        NameDifference found = Assert.Single(comparison.Differences);
        Assert.Equal(new NameDifference(kind, comparison.Grade, word, from, to), found);
        Assert.Equal((vi, en), (found.Explain("vi"), found.Explain("en")));
        Assert.EndsWith("; " + vi, comparison.Explain("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_encoding_is_a_difference_too()
    {
        NameDifference found = Assert.Single(NameComparison.Of("Hà", "Ha\u0300", Spellings).Differences);
        Assert.Equal((Encoding, NameGrade.Same, 1), (found.Kind, found.Grade, found.Word));
    }

    [Fact]
    public void Every_difference_is_told_in_the_order_of_the_words()
    {
        NameComparison comparison = NameComparison.Of("H'HOÀ  Niê Lý Vy", "H’hòa-Niê Lí Vi", Spellings);
        Assert.Equal(NameGrade.Doubtful, comparison.Grade);
        Assert.Equal([Apostrophe, LetterCase, TonePlacement, Hyphen, Syllable, Syllable], comparison.Differences.Select(d => d.Kind));
        Assert.Equal([1, 1, 1, 1, 3, 4], comparison.Differences.Select(d => d.Word));
    }

    [Fact]
    public void Equal_texts_differ_in_nothing()
    {
        NameComparison comparison = NameComparison.Of("Lê An", "Lê An", Spellings);
        Assert.Equal(NameGrade.Same, comparison.Grade);
        Assert.Empty(comparison.Differences);
        Assert.Equal("cùng một tên", comparison.Explain("vi"));
    }

    [Fact]
    public void Each_kind_and_each_grade_has_words_of_its_own()
    {
        foreach (string language in (string[])["vi", "en"])
        {
            Assert.Distinct(Enum.GetValues<NameDifferenceKind>().Select(k => new NameDifference(k, NameGrade.Same, 1, "a", "b").Explain(language).Split(':')[0]));
            Assert.Distinct(Enum.GetValues<NameGrade>().Select(g => new NameComparison(g, []).Explain(language)));
        }
    }
}
