using System.Text;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Orthography.Names;

namespace CivilStatus.Validation.Tests.Orthography.Names;

public class NamesAreGraded
{
    private static readonly Table Spellings = VietnameseTables.Of("name-spellings");

    [Theory]
    [InlineData("Nguyễn Văn Hòa", "Nguyễn Văn Hoà")]
    [InlineData("HÓA", "hoá")]
    [InlineData("Thúy Kiều", "Thuý Kiều")]
    [InlineData("Qúy", "Quý")]
    [InlineData("Hùynh", "Huỳnh")]
    [InlineData("Hòan", "Hoàn")]
    [InlineData("Nghiã", "Nghĩa")]
    [InlineData("Gía", "Giá")]
    [InlineData("Nguỹên", "Nguyễn")]
    [InlineData("Tuýêt", "Tuyết")]
    [InlineData("Huê\u0323", "Hụê")]
    [InlineData("H'Hen Niê", "H’Hen Niê")]
    [InlineData("H'Hen Niê", "H` Hen Niê")]
    [InlineData("HʼHen Niê", "h‘hen niê")]
    [InlineData("K’ Chung", "K’Chung")]
    [InlineData("K 'Chung", "K’Chung")]
    [InlineData("Y-Jut Hwing", "Y Jut Hwing")]
    [InlineData("K-Brêu", "K'Brêu")]
    [InlineData("H Hen Niê", "H'Hen Niê")]
    [InlineData("Điểu N–Krai Mrơi", "Điểu N’Krai Mrơi")]
    [InlineData("Đ-Rah", "đ' rah")]
    [InlineData("Y–Jut", "Y - Jut")]
    [InlineData("  Nguyễn\u00A0Thị\tAn ", "NGUYỄN THỊ  AN")]
    [InlineData("İbrahim", "I\u0307brahim")]
    [InlineData("Ŏ\u0302ng", "O\u0306\u0302ng")]
    public void Same(string one, string other) => AssertGrade(NameGrade.Same, one, other);

    [Theory]
    [InlineData("Lý Thị Hoa", "Lí Thị Hoa")]
    [InlineData("Mỹ", "Mĩ")]
    [InlineData("Kỳ", "KÌ")]
    [InlineData("Quý", "Quí")]
    [InlineData("Qúy", "Quí")]
    [InlineData("Niê Rĭt", "Niê Rǐt")]
    [InlineData("Niê Rĭt", "Niê Rĩt")]
    [InlineData("Rčom Khôi", "Rçom Khôi")]
    [InlineData("Ƀuôn Yă", "B\u0306uôn Yǎ")]
    [InlineData("Ƀuôn", "Ɓuôn")]
    [InlineData("Đinh Núp", "Ðinh Núp")]
    [InlineData("Ắt", "Ǎ\u0301t")]
    [InlineData("Ê\u0306ban", "Ĕ\u0302ban")]
    [InlineData("Nguyen Van An", "Nguyễn Văn Ân")]
    [InlineData("Dang Van Lam", "Đặng Văn Lâm")]
    [InlineData("Nguyen Thi Li", "Nguyễn Thị Lý")]
    [InlineData("Y Ut Nie Buon Rit", "Y-Ut Niê Ƀuôn Rĭt")]
    public void Variants(string one, string other) => AssertGrade(NameGrade.Variant, one, other);

    [Theory]
    [InlineData("Trần Thúy Vy", "Trần Thúy Vi")]
    [InlineData("Y Bya", "I Bya")]
    [InlineData("Le An", "Lê An")]
    [InlineData("Dinh", "Đinh")]
    [InlineData("Le Ly", "Lê Li")]
    [InlineData("Le Vy", "Lê Vi")]
    [InlineData("A Lăng Mai", "Alăng Mai")]
    [InlineData("Mê\u0306", "Mễ")]
    public void Doubtful(string one, string other) => AssertGrade(NameGrade.Doubtful, one, other);

    [Theory]
    [InlineData("Nguyễn Văn An", "Nguyễn Văn Ân")]
    [InlineData("Nguyễn Van An", "Nguyễn Văn An")]
    [InlineData("Hòa", "Hóa")]
    [InlineData("Hòa", "Hỏa")]
    [InlineData("Thúy", "Thúi")]
    [InlineData("Hai", "Hay")]
    [InlineData("Tiến", "Tyến")]
    [InlineData("Lý", "Lì")]
    [InlineData("Mễ", "Mệ")]
    [InlineData("Nguyễn Văn An", "Nguyễn An")]
    [InlineData("Nguyen Van Anh", "Nguyễn Văn An")]
    [InlineData("Hoa\u0300n", "Hoan\u0300")]
    [InlineData("Ñoa", "Noã")]
    [InlineData("HHen Niê", "H'Hen Niê")]
    [InlineData("Y Moan", "Y'Moan")]
    [InlineData("Č Lô", "Č'Lô")]
    [InlineData("An Văn Nguyễn", "Nguyễn Văn An")]
    [InlineData("Аnh", "Anh")] // Cyrillic А
    [InlineData("", "An")]
    public void Other(string one, string other) => AssertGrade(NameGrade.Other, one, other);

    public static TheoryData<string> ExampleNames()
        => [.. TestTexts.ExampleNames().Concat(["H'Hen Niê", "Y Moan Ênuôl", "K'Brêu", "Ƀuôn Rĭt", "Êčăm B\u0306lô", "Y Moan Êñuôl", "Sô\u0306 Ơ\u0306ng Ư\u0306 mê\u0306"]).Distinct()];

    [Theory]
    [MemberData(nameof(ExampleNames))]
    public void A_name_is_the_same_however_it_is_encoded_cased_and_spaced(string name)
    {
        foreach (string spelling in (string[])
            [
                name.Normalize(NormalizationForm.FormC), name.Normalize(NormalizationForm.FormD), name.ToUpperInvariant(), name.ToLowerInvariant(),
                $" {name.Replace(" ", " \u00A0", StringComparison.Ordinal)}\t", name.Replace('\'', '’').Replace('’', '`'), name.Replace(' ', '-').Replace("'", "' ", StringComparison.Ordinal),
            ])
            AssertGrade(NameGrade.Same, name, spelling);
    }

    [Theory]
    [MemberData(nameof(ExampleNames))]
    public void Without_marks_it_is_never_another_name(string name)
    {
        string bare = string.Concat(name.Normalize(NormalizationForm.FormD).Where(c => c is < '\u0300' or > '\u036F'))
            .Replace('đ', 'd').Replace('Đ', 'D').Replace('ƀ', 'b').Replace('Ƀ', 'B');
        Assert.NotEqual(NameGrade.Other, NameComparison.GradeOf(name, bare, Spellings));
        Assert.Equal(NameComparison.Key(name, Spellings), NameComparison.Key(bare, Spellings));
    }

    [Fact]
    public void Of_two_known_people_none_is_the_same()
    {
        string[] names = [.. TestTexts.ExampleNames().DistinctBy(TextKey.Of)];
        foreach (string one in names)
            foreach (string other in names.Where(n => n != one))
                if (NameComparison.GradeOf(one, other, Spellings) == NameGrade.Same)
                    Assert.Equal(Letters(one), Letters(other));

        static string Letters(string name) => string.Concat(name.Where(char.IsLetter)).ToUpperInvariant();
    }

    [Fact]
    public void The_grade_alone_costs_no_allocation_nor_does_a_key()
    {
        Span<char> key = stackalloc char[64];
        NameComparison.GradeOf("Nguyễn Thị Hằng", "Nguyen Thi Hang", Spellings);
        NameComparison.WriteKey("Nguyễn Thị Hằng", key, Spellings);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            NameComparison.GradeOf("Nguyễn Thị Hằng", "Nguyen Thi Hang", Spellings);
            NameComparison.GradeOf("Hòa Lý", "hoà  Lí", Spellings);
            NameComparison.WriteKey("Nguyễn Thị Hằng", key, Spellings);
        }
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 512);
    }

    [Theory]
    [InlineData(100_000, ' ')]
    [InlineData(100_000, '\u0301')]
    [InlineData(100_000, 'ễ')]
    [InlineData(100_000, '\'')]
    [InlineData(100_000, '\uD800')]
    public void Hostile_texts_are_compared_like_any_other(int length, char c)
    {
        string hostile = new(c, length);
        Assert.Equal(NameGrade.Same, NameComparison.GradeOf(hostile, hostile + " ", Spellings));
        Assert.True(NameComparison.Of(hostile, "Nguyễn", Spellings).Grade is NameGrade.Other);
    }

    [Theory]
    [InlineData("oops", "x", "variant", "none of: apostrophe")]
    [InlineData("lookAlike", "x", "perhaps", "grade 'perhaps' is none of: variant, doubtful")]
    [InlineData("tone", "ab", "", "'ab' is not one character")]
    [InlineData("syllable", "xyz", "variant", "not as many letters")]
    public void A_row_that_cannot_be_read_is_named(string kind, string right, string grade, string says)
    {
        var table = new Table("names", LocalizedText.Of("tên", "names"), ["kind", "for", "grade"], [new TableRow("a", [], [kind, right, grade])]);
        var fault = Assert.Throws<ArgumentException>(() => NameComparison.GradeOf("a", "b", table));
        Assert.Contains("Table 'names', row 'a'", fault.Message, StringComparison.Ordinal);
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    private static void AssertGrade(NameGrade expected, string one, string other)
    {
        Assert.Equal(expected, NameComparison.GradeOf(one, other, Spellings));
        Assert.Equal(expected, NameComparison.GradeOf(other, one, Spellings));
        Assert.Equal(expected, NameComparison.Of(one, other, Spellings).Grade);
        if (expected != NameGrade.Other) Assert.Equal(NameComparison.Key(one, Spellings), NameComparison.Key(other, Spellings));
    }
}
