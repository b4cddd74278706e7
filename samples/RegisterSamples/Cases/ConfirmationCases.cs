using CivilStatus.Samples.Files;

namespace CivilStatus.Samples.Cases;

/// <summary>Births whose page an officer has compared; a confirmation counts while its values are those of the entry.</summary>
internal static class ConfirmationCases
{
    private const string Words = "Ngày hai mươi bảy tháng tám năm một nghìn chín trăm chín mươi tám";

    public static IEnumerable<JsonObject> All =>
    [
        Of("ks-xac-nhan-con-hieu-luc", confirmedBorn: "01/09/1998"),
        Of("ks-xac-nhan-het-hieu-luc", confirmedBorn: "02/09/1998"),
    ];

    private static JsonObject Of(string id, string confirmedBorn) => SoundRecord.Birth(id, "01/09/1998", "20/09/1998")
        .Set("child.bornInWords", Words)
        .Set("confirmations", new object[]
        {
            new JsonObject().Set("rule", "KS111").Set("fields", new object[] { "child.bornInWords", "child.born" }).Set("values", new object[] { Words, confirmedBorn })
                .Set("by", "Cán bộ số hóa 07").Set("on", "02/03/2024").Set("reason", "Sổ gốc ghi đúng như vậy"),
        });
}
