using CivilStatus.Samples.Files;

namespace CivilStatus.Samples.Cases;

/// <summary>Deaths without a name or day, on the day of birth, before it, or declared by a court.</summary>
internal static class DeathCases
{
    public static IEnumerable<JsonObject> All =>
    [
        SoundRecord.Death("kt-vo-danh", "05/07/2003", "10/07/2003").Set("unidentified", true).Set("deceased", null).Set("deceased.sex", "male").Set("deathDate", null)
            .Set("deathPlace", "Bờ sông, tỉnh Thanh Hóa").Set("declarant.name", "Ủy ban nhân dân xã").Set("declarant.relation", "Cơ quan lập biên bản"),
        SoundRecord.Death("kt-toa-tuyen-bo-chet", "20/07/2003", "10/07/2003").Set("declaredByCourt", true).Set("deathNotice.kind", "Bản án, quyết định của Tòa án tuyên bố chết")
            .Set("deathNotice.number", "12/2003/QĐST-VDS").Set("deathCause", null),
        SoundRecord.Death("kt-tre-so-sinh", "05/07/2003", "10/07/2003").Set("deceased.name", null).Set("deceased.born", "05/07/2003"),
        SoundRecord.Death("kt-chet-truoc-khi-sinh", "05/07/2003", "10/07/2003").Set("deceased.born", "05/07/2004"),
        SoundRecord.Death("kt-dang-ky-truoc-khi-chet", "05/08/2003", "10/07/2003"),
        SoundRecord.Death("kt-thieu-ngay-chet", "05/07/1979", "10/07/1979").Set("deathDate", null),
        SoundRecord.Death("kt-ho-ten-khong-ro", "05/07/1979", "10/07/1979").Set("deceased.name", "Không rõ"),
        SoundRecord.Death("kt-chi-nam-sinh", "05/07/1979", "10/07/1979").Set("deceased.born", "1898"),
        SoundRecord.Death("kt-gach-xoa-vi-con-song", "05/07/1979", "10/07/1979").Set("entry.struckOut", true).Set("entry.note", "Gạch bỏ: người được khai tử còn sống trở về"),
    ];
}
