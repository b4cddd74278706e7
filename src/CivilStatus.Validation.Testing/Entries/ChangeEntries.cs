using System.Globalization;
using CivilStatus.Validation.Testing.Dates;

namespace CivilStatus.Validation.Testing.Entries;

/// <summary>Changes, corrections and supplements, made by the office that had the power to make them.</summary>
internal static class ChangeEntries
{
    // The power went from the province to the district, and from there to the commune.
    private static readonly DateOnly ToDistricts = new(2006, 4, 1), ToCommunes = new(2025, 7, 1);

    public static void Fill(Scene scene)
    {
        SplitMix64 random = scene.Random;
        bool isMan = random.Chance(50), isChild = random.Chance(40), isSupplement = random.Chance(35);
        DateOnly born = isChild ? scene.BornBefore(scene.Entered, 1, 11) : scene.BornBefore(scene.Entered, 16, 60);
        scene.FillCitizen("subject", scene.Name(isMan), isMan, born, DateTexts.Partial(born, random));
        scene.Set("subject.sex", isMan ? "male" : "female");
        if (!isSupplement && scene.Commune is { } commune)
        {
            if (scene.Entered < ToDistricts) scene.Set("entry.office", "UBND " + commune.Province.FullName);
            else if (scene.Entered < ToCommunes && !isChild) scene.Set("entry.office", $"UBND {commune.District}, {commune.Province.FullName}");
        }
        FillChange(scene, isSupplement);
        int year = born.Year;
        scene.Set("target.event", "birth").Set("target.number", string.Create(CultureInfo.InvariantCulture, $"{random.Between(1, 200):00}/{year}"))
            .Set("target.date", DateTexts.Day(born.AddDays(random.Between(2, 25)), random)).Set("target.office", scene.Office);
        scene.FillDeclarant(isChild ? scene.KinhName(false) : scene.Entry["subject.name"]!, isChild ? "Mẹ đẻ" : "Bản thân");
    }

    private static void FillChange(Scene scene, bool isSupplement)
    {
        scene.Entry.AddItem();
        if (isSupplement) scene.Set("changes[0].kind", "supplement").Set("changes[0].field", "Quê quán").Set("changes[0].from", "bỏ trống").Set("changes[0].to", scene.Address);
        else if (scene.Random.Chance(50)) scene.Set("changes[0].kind", "correction").Set("changes[0].field", "Nơi sinh").Set("changes[0].from", "Nhà hộ sinh").Set("changes[0].to", scene.Address);
        else scene.Set("changes[0].kind", "change").Set("changes[0].field", "Tên đệm").Set("changes[0].from", "Bích").Set("changes[0].to", "Thu");
    }
}
