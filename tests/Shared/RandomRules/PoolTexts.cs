using System.Collections.Immutable;

namespace CivilStatus.Validation.Tests.RandomRules;

/// <summary>A few texts with all that conditions may ask of them, told by hand.</summary>
internal static class PoolTexts
{
    public static ImmutableArray<string> Fields { get; } =
    [
        "An", " AN", "Bình", "bi\u0300nh", "Binh", "Kỳ", "Kì", "đỏ", "a red thing", "red", "blue", "12/1999", "7 / 2004", "12", "007", "012345678901", "NguyÔn V¨n An", "Không rõ", " ",
    ];

    public static ImmutableArray<string> Words { get; } = [TenthOfMay, Year1980, "xyz", "Không rõ"];

    public const string TenthOfMay = "ngày mười tháng năm năm một nghìn chín trăm bảy mươi lăm";

    public const string Year1980 = "năm một nghìn chín trăm tám mươi";

    /// <summary>Day, month and year that the words say, 0 where they do not; null where they cannot be read.</summary>
    public static (int Day, int Month, int Year)? Spoken(string words) => words switch
    {
        TenthOfMay => (10, 5, 1975),
        Year1980 => (0, 0, 1980),
        _ => null,
    };

    /// <summary>What two spellings of the same text have in common.</summary>
    public static string Identity(string text) => text == "bi\u0300nh" ? "bình" : text.Trim().ToLowerInvariant();

    public static bool MeansNothing(string text) => text is "Không rõ" or "không rõ" or " ";

    public static bool IsColour(string text) => Identity(text) is "red" or "đỏ" or "blue";

    public static bool MentionsColour(string text) => IsColour(text) || text == "a red thing";

    /// <summary>The code of a colour; null where the table says none.</summary>
    public static string? ColourCode(string text) => Identity(text) is "red" or "đỏ" ? "1" : null;

    /// <summary>When the colours that the text mentions in English were there: red twice, blue once.</summary>
    public static ImmutableArray<(DateOnly From, DateOnly To)> Reigns(string text) => text switch
    {
        "red" or "a red thing" => [(new(1900, 1, 1), new(1970, 1, 31)), (new(1980, 2, 29), new(2020, 1, 1))],
        "blue" => [(new(1975, 5, 10), new(1990, 1, 1))],
        _ => [],
    };

    /// <summary>What two names of one colour have in common; any other text stands for itself.</summary>
    public static string ColourRow(string text) => Identity(text) is "đỏ" ? "red" : Identity(text);

    /// <summary>How far two of the texts of fields are one name.</summary>
    public static string NameGrade(string one, string other) => string.CompareOrdinal(Identity(one), Identity(other)) switch
    {
        0 => "same",
        < 0 => (Identity(one), Identity(other)) switch { ("binh", "bình") => "doubtful", ("kì", "kỳ") => "variant", _ => "other" },
        _ => NameGrade(other, one),
    };

    public static string FirstWord(string text) => text switch
    {
        " AN" => "an",
        "a red thing" => "a",
        "7 / 2004" => "7",
        "NguyÔn V¨n An" => "nguyôn",
        _ => text,
    };

    /// <summary>The word between the first and the last, in lower case; null where there is none.</summary>
    public static string? MiddleWord(string text) => text switch
    {
        "a red thing" => "red",
        "7 / 2004" => "/",
        "NguyÔn V¨n An" => "v¨n",
        _ => null,
    };

    public static bool IsMadeOfLetters(string text) => Identity(text) is "an" or "bình" or "binh" or "kỳ" or "kì" or "đỏ" or "a red thing" or "red" or "blue";

    public static bool IsDamaged(string text) => text == "NguyÔn V¨n An";
}
