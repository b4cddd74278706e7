using CivilStatus.Samples.Files;

namespace CivilStatus.Samples.Cases;

/// <summary>Births of twins, of children without one parent or both, of children who died.</summary>
internal static class ParentageCases
{
    public static IEnumerable<JsonObject> All => [.. Twins, .. Others];

    // The same parents, day, surname and office; other given names and numbers of entry.
    private static IEnumerable<JsonObject> Twins => new[] { ("1", "Nguyễn Thị Ngát An", "15/1999"), ("2", "Nguyễn Thị Ngát Ân", "16/1999") }
        .Select(twin => SoundRecord.Birth("ks-sinh-doi", "03/08/1999", "10/08/1999")
            .Set("id", "ks-sinh-doi-" + twin.Item1).Set("child.name", twin.Item2).Set("father.name", "Nguyễn Hữu Lượng").Set("entry.number", twin.Item3).Set("multipleBirth", 2));

    private static IEnumerable<JsonObject> Others =>
    [
        SoundRecord.Birth("ks-me-don-than", "03/08/1999", "10/08/1999").Set("parentage", "noFather").Set("father", null),
        SoundRecord.Birth("ks-tre-bo-roi", "03/08/1999", "10/10/1999").Set("entry.kind", null).Set("parentage", "foundling").Set("mother", null).Set("father", null)
            .Set("child.ethnicity", null).Set("declarant.name", "Trung tâm Bảo trợ xã hội tỉnh Thanh Hóa").Set("declarant.relation", "Cơ sở nuôi dưỡng"),
        ParentsUnknown("ks-chua-xac-dinh-cha-me").Set("mother.name", "Trẻ chưa xác định được cha, mẹ"),
        ParentsUnknown("ks-chua-xac-dinh-cha-me-ghi-o-ghi-chu").Set("entry.note", "Trẻ chưa xác định được cha, mẹ"),
        SoundRecord.Birth("ks-tre-so-sinh-chet", "03/08/1999", "10/08/1999").Set("newbornDied", true).Set("child.name", null),
        SoundRecord.Birth("ks-gach-xoa", "03/08/1979", "10/08/1979").Set("entry.struckOut", true).Set("entry.signatory", null).Set("entry.signatoryTitle", null),
    ];

    private static JsonObject ParentsUnknown(string id) => SoundRecord.Birth(id, "03/08/2017", "10/08/2017")
        .Set("parentage", "neither").Set("father", null).Set("mother", null).Set("declarant.relation", "Người đang nuôi dưỡng");
}
