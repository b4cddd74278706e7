using System.Globalization;
using CivilStatus.Samples.Files;

namespace CivilStatus.Samples.Cases;

/// <summary>Names of the peoples of the highlands, and names that legacy encodings have damaged.</summary>
internal static class NameCases
{
    // Every sign that has been seen, or is known, to stand for the apostrophe of such names.
    private const string Apostrophes = "'’‘`´ʼʹ′ʻ";

    public static IEnumerable<JsonObject> All => [.. Apostrophes.Select(OfApostrophe), .. Highland, .. Damaged];

    private static IEnumerable<JsonObject> Highland =>
    [
        OfHighlands("ks-k-breu", "K'Brêu", "Cơ-ho"),
        OfHighlands("ks-y-moan-enuol", "Y Moan Ênuôl", "Ê-đê"),
        OfHighlands("ks-b-gach", "Y Thuĭn Niê Ƀuôn", "Ê-đê"),
        OfHighlands("ks-e-mu-ngan-nfc", "H'Tl\u00EA\u0306m Mlô", "Ê Đê"),
        OfHighlands("ks-e-mu-ngan-nfd", "H'Tle\u0302\u0306m Mlo\u0302", "E\u0302 Đe\u0302"),
        OfHighlands("ks-ten-mot-am-tiet", "Hlưnh", "Ba Na"),
    ];

    private static IEnumerable<JsonObject> Damaged =>
    [
        SoundRecord.Birth("ks-ten-tcvn3", "12/05/1996", "20/05/1996").Set("child.name", "NguyÔn ThÞ Th¬m"),
        SoundRecord.Birth("ks-ten-vni", "12/05/1996", "20/05/1996").Set("child.sex", "male").Set("child.name", "Traàn Vaên Ñieäp"),
        SoundRecord.Birth("ks-ten-utf8-doc-nhu-1252", "12/05/1996", "20/05/1996").Set("child.name", "Nguyá»…n Thá»‹ ThÆ¡m"),
        SoundRecord.Birth("ks-ten-font-tay-nguyen", "12/05/1996", "20/05/1996", "Đắk Lắk").Set("child.name", "Y Thu^n Niê {uôn"),
    ];

    private static JsonObject OfApostrophe(char apostrophe)
        => OfHighlands(string.Create(CultureInfo.InvariantCulture, $"ks-h-hen-nie-u{(int)apostrophe:x4}"), $"H{apostrophe}Hen Niê", "Ê-đê");

    private static JsonObject OfHighlands(string id, string name, string people)
        => SoundRecord.Birth(id, "07/11/1994", "14/11/1994", "Đắk Lắk").Set("child.name", name).Set("child.ethnicity", people).Set("mother.ethnicity", people).Set("father.ethnicity", people);
}
