using static CivilStatus.Validation.Orthography.Names.NameDifferenceKind;

namespace CivilStatus.Validation.Orthography.Names;

/// <summary>Grades and differences in words for a person.</summary>
internal static class NameWords
{
    /// <summary>The code of a grade in conditions.</summary>
    public static string Code(NameGrade grade) => grade switch
    {
        NameGrade.Same => "same",
        NameGrade.Variant => "variant",
        NameGrade.Doubtful => "doubtful",
        _ => "other",
    };

    /// <summary>A code in words; null for a text that is no grade.</summary>
    public static string? OfCode(string code, string language)
    {
        foreach (NameGrade grade in Enum.GetValues<NameGrade>())
            if (Code(grade) == code) return Of(grade, language);
        return null;
    }

    public static string Of(NameGrade grade, string language) => (grade, language == "vi") switch
    {
        (NameGrade.Same, true) => "cùng một tên",
        (NameGrade.Same, false) => "the same name",
        (NameGrade.Variant, true) => "cách viết khác của cùng một tên",
        (NameGrade.Variant, false) => "another spelling of one name",
        (NameGrade.Doubtful, true) => "chưa chắc là một tên",
        (NameGrade.Doubtful, false) => "perhaps one name, perhaps two",
        (_, true) => "tên khác",
        _ => "another name",
    };

    public static string Of(NameDifference difference, string language)
    {
        bool isVietnamese = language == "vi";
        bool showsBlanks = difference.Kind is Blanks or Hyphen or JoinedWords;
        return $"{(isVietnamese ? Vietnamese(difference) : English(difference))}: {Shown(difference.From)} – {Shown(difference.To)}";

        string Shown(string text) => text.Length == 0 ? (isVietnamese ? "(không có)" : "(nothing)") : showsBlanks ? $"“{text}”" : text;
    }

    private static string Vietnamese(NameDifference difference) => difference.Kind switch
    {
        Encoding => "dấu được mã hóa theo hai kiểu (dựng sẵn, tổ hợp)",
        LetterCase => "chữ hoa, chữ thường",
        Blanks => "khoảng trắng",
        Hyphen => "dấu gạch nối hoặc khoảng trắng",
        Apostrophe => "kiểu dấu nháy",
        TonePlacement => "dấu thanh đặt theo kiểu cũ/mới",
        LookAlike => "chữ cái trông giống nhau",
        Syllable => difference.Grade == NameGrade.Doubtful ? "hai cách viết có thể là hai người" : "hai cách viết của một tiếng",
        MissingMarks => "thiếu dấu",
        JoinedWords => "viết liền hoặc viết rời",
        OtherMarks => "khác dấu",
        OtherLetters => "khác chữ",
        _ => "thừa hoặc thiếu chữ",
    };

    private static string English(NameDifference difference) => difference.Kind switch
    {
        Encoding => "marks encoded in two ways (composed, combining)",
        LetterCase => "capital and small letters",
        Blanks => "blanks",
        Hyphen => "hyphen or blank",
        Apostrophe => "kind of apostrophe",
        TonePlacement => "old or new place of the tone",
        LookAlike => "letters that look alike",
        Syllable => difference.Grade == NameGrade.Doubtful ? "two spellings that may be two people" : "two spellings of one syllable",
        MissingMarks => "marks missing",
        JoinedWords => "written as one word or as several",
        OtherMarks => "other marks",
        OtherLetters => "other letters",
        _ => "words too many or missing",
    };
}
