using CivilStatus.Samples.Files;

namespace CivilStatus.Samples.Cases;

/// <summary>Births whose dates are partial, unreal, wrong or at odds with their words.</summary>
internal static class BirthDateCases
{
    public static IEnumerable<JsonObject> All =>
    [
        SoundRecord.Birth("ks-ngay-31-04", "30/04/1980", "20/05/1980").Set("child.born", "31/04/1980"),
        SoundRecord.Birth("ks-ngay-29-02-1975", "28/02/1975", "20/03/1975").Set("child.born", "29/02/1975"),
        SoundRecord.Birth("ks-nam-5005", "25/03/2005", "01/04/2005").Set("entry.date", "01/04/5005"),
        SoundRecord.Birth("ks-chu-khac-so", "01/09/2008", "20/09/2008").Set("child.born", "01.09.2008").Set("child.bornInWords", "Ngày Hai mươi bảy Tháng Tám Năm Hai Nghìn Không Trăm Linh Tám"),
        SoundRecord.Birth("ks-chu-khop-so", "21/04/1975", "02/05/1975").Set("child.bornInWords", "Ngày hai mươi mốt tháng tư năm một ngàn chín trăm bảy mươi nhăm"),
        SoundRecord.Birth("ks-chi-nam-sinh", "01/06/1985", "12/03/1986").Set("child.born", "1985"),
        SoundRecord.Birth("ks-chi-thang-sinh", "01/03/1985", "20/04/1985").Set("child.born", "03/1985"),
        SoundRecord.Birth("ks-ngay-edtf", "12/03/1985", "20/03/1985").Set("child.born", "1985-03-12").Set("mother.born", "1960~").Set("father.born", "../1958"),
        SoundRecord.Birth("ks-o-1-201", "12/03/1985", "20/03/1985").Set("mother.born", "1.201"),
        SoundRecord.Birth("ks-sinh-sau-ngay-dang-ky", "12/03/1985", "20/03/1985").Set("child.born", "12/03/1986"),
        SoundRecord.Birth("ks-dang-ky-lai-chi-nam-sinh", "01/06/1962", "12/03/2018").Set("child.born", "1962").Set("entry.kind", "reRegistered")
            .Set("entry.firstRegistration.date", "1962").Set("mother.personalId", null).Set("father.personalId", null),
    ];
}
