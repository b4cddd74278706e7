using CivilStatus.Samples.Files;

namespace CivilStatus.Samples.Cases;

/// <summary>Births whose mother or father was of a rare age.</summary>
internal static class AgeOfParentsCases
{
    public static IEnumerable<JsonObject> All =>
    [
        SoundRecord.Birth("ks-me-8-tuoi", "12/05/1996", "20/05/1996").Set("mother.born", "01/03/1988"),
        SoundRecord.Birth("ks-me-12-tuoi", "12/05/1996", "20/05/1996").Set("mother.born", "01/03/1984"),
        SoundRecord.Birth("ks-me-13-tuoi", "12/05/2019", "20/05/2019").Set("mother.born", "01/03/2006").Set("mother.personalId", null),
        SoundRecord.Birth("ks-me-14-tuoi", "12/05/1983", "20/05/1983").Set("mother.born", "14/06/1968"),
        SoundRecord.Birth("ks-tuoi-cha-me-thay-nam-sinh", "12/05/1967", "20/05/1967").Set("mother.born", "25 tuổi").Set("father.born", "30 tuổi"),
        SoundRecord.Birth("ks-mang-thai-ho-2016", "12/05/2016", "20/05/2016").Set("parentsAre", "intended").Set("mother.born", "02/02/1960").Set("mother.personalId", null),
        SoundRecord.Birth("ks-cha-me-nuoi-cua-tre-bo-roi", "12/05/2000", "20/05/2000").Set("parentage", "foundling").Set("parentsAre", "adoptive").Set("entry.kind", null),
    ];
}
