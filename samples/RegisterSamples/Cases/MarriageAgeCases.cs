using CivilStatus.Samples.Files;

namespace CivilStatus.Samples.Cases;

/// <summary>Marriages at the ages that the law of their day and place was about. Days of birth lie before the day of marriage.</summary>
internal static class MarriageAgeCases
{
    public static IEnumerable<JsonObject> All =>
    [
        SoundRecord.Marriage("kh-1950-bac-ky-vo-15", "10/03/1950", "Thái Bình").Set("wife.born", "01/02/1935"),
        SoundRecord.Marriage("kh-1950-bac-ky-vo-13", "10/03/1950", "Thái Bình").Set("wife.born", "01/02/1937"),
        SoundRecord.Marriage("kh-1958-mien-bac-vo-16", "01/12/1958", "Thái Bình").Set("wife.born", "01/02/1942"),
        SoundRecord.Marriage("kh-1959-mien-nam-vo-14", "01/06/1959", "Kiến Hòa").Set("wife.born", "01/02/1945"),
        SoundRecord.Marriage("kh-1965-mien-bac-vo-17", "01/06/1965", "Thái Bình").Set("wife.born", "01/02/1948"),
        SoundRecord.Marriage("kh-1965-mien-bac-vo-16", "01/06/1965", "Thái Bình").Set("wife.born", "01/02/1949"),
        // The provinces of the South were redrawn in February 1976; Tây Ninh kept its name.
        SoundRecord.Marriage("kh-1976-mien-nam-vo-15", "01/06/1976", "Tây Ninh").Set("wife.born", "01/02/1961"),
        SoundRecord.Marriage("kh-1986-vo-17", "31/12/1986").Set("wife.born", "01/02/1969"),
        SoundRecord.Marriage("kh-1987-vo-17", "03/01/1987").Set("wife.born", "01/01/1970"),
        SoundRecord.Marriage("kh-1987-vo-16", "03/01/1987").Set("wife.born", "05/01/1970"),
        SoundRecord.Marriage("kh-2010-vo-17", "01/06/2010").Set("wife.born", "01/02/1993"),
        SoundRecord.Marriage("kh-2010-chong-19", "01/06/2010").Set("husband.born", "01/02/1991"),
        SoundRecord.Marriage("kh-2018-vo-17", "01/06/2018").Set("wife.born", "01/02/2001"),
        SoundRecord.Marriage("kh-2018-vo-chi-nam-sinh", "01/06/2018").Set("wife.born", "2000"),
        SoundRecord.Marriage("kh-1967-tuoi-thay-nam-sinh", "01/06/1967").Set("husband.born", "27 tuổi").Set("wife.born", "24 tuổi"),
    ];
}
