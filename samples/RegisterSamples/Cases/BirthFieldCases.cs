using CivilStatus.Samples.Files;

namespace CivilStatus.Samples.Cases;

/// <summary>Births with something missing, standing in for nothing, outside a table, or that the record has no place for.</summary>
internal static class BirthFieldCases
{
    public static IEnumerable<JsonObject> All =>
    [
        SoundRecord.Birth("ks-que-quan-dau-phay", "12/05/1996", "20/05/1996").Set("child.homeTown", ", , ,"),
        SoundRecord.Birth("ks-thieu-nguoi-ky", "12/05/1978", "20/05/1978").Set("entry.signatory", null).Set("entry.signatoryTitle", null),
        SoundRecord.Birth("ks-thieu-quyen-so", "12/05/1978", "20/05/1978").Set("entry.book", null),
        SoundRecord.Birth("ks-chua-ro-gioi-tinh-1990", "12/05/1990", "20/05/1990").Set("child.sex", "unknown"),
        SoundRecord.Birth("ks-chua-ro-gioi-tinh-2018", "12/05/2018", "20/05/2018").Set("child.sex", "unknown"),
        SoundRecord.Birth("ks-ma-gioi-tinh-ngoai-bang", "12/05/1990", "20/05/1990").Set("child.sex", "9"),
        SoundRecord.Birth("ks-thuoc-tinh-la", "12/05/1990", "20/05/1990").Set("mauGiay", "TP/HT-1989").Set("extra.mucDo", "2"),
    ];
}
