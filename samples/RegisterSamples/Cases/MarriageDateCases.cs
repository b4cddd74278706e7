using CivilStatus.Samples.Files;

namespace CivilStatus.Samples.Cases;

/// <summary>Marriages established before, after or on no known day of their registration.</summary>
internal static class MarriageDateCases
{
    public static IEnumerable<JsonObject> All =>
    [
        SoundRecord.Marriage("kh-thieu-ngay-xac-lap", "01/06/1995").Set("marriageDate", null),
        SoundRecord.Marriage("kh-thieu-ngay-xac-lap-vo-16", "01/06/1995").Set("marriageDate", null).Set("wife.born", "01/02/1979"),
        SoundRecord.Marriage("kh-thuc-te-truoc-1987", "20/05/2002").Set("marriageDate", "01/01/1980").Set("husband.born", "1955").Set("wife.born", "1958"),
        SoundRecord.Marriage("kh-ranh-gioi-02-01-1987", "05/03/1987").Set("marriageDate", "02/01/1987"),
        SoundRecord.Marriage("kh-ranh-gioi-03-01-1987", "05/03/1987").Set("marriageDate", "03/01/1987"),
        SoundRecord.Marriage("kh-chung-song-1990-dang-ky-2002", "20/05/2002").Set("marriageDate", "01/01/1990").Set("husband.born", "1965").Set("wife.born", "1968"),
        SoundRecord.Marriage("kh-dang-ky-lai", "20/05/2008").Set("entry.kind", "reRegistered").Set("marriageDate", "15/10/1992").Set("husband.born", "1965").Set("wife.born", "1968"),
        SoundRecord.Marriage("kh-ghi-chu-nuoc-ngoai", "20/05/2014").Set("entry.kind", "foreignRecorded").Set("entry.office", "Sở Tư pháp tỉnh Thanh Hóa").Set("entry.officeLevel", "province")
            .Set("entry.foreignElement", true).Set("entry.signatoryTitle", "Giám đốc").Set("marriageDate", "15/10/2012").Set("entry.firstRegistration.date", "15/10/2012")
            .Set("entry.firstRegistration.office", "Cơ quan hộ tịch thành phố Praha"),
        SoundRecord.Marriage("kh-xac-lap-sau-dang-ky", "20/05/2008").Set("marriageDate", "20/06/2008"),
        SoundRecord.Marriage("kh-gioi-tinh-ghi-nham", "20/05/2016").Set("husband.sex", "female").Set("wife.sex", "female"),
    ];
}
