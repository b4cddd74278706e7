using CivilStatus.Validation.Testing.Dates;

namespace CivilStatus.Validation.Testing.Entries;

/// <summary>Deaths at all ages, registered on time or long after.</summary>
internal static class DeathEntries
{
    public static void Fill(Scene scene)
    {
        SplitMix64 random = scene.Random;
        DateOnly died = random.Chance(80) ? scene.Ago(0, 2) : scene.Ago(30, 900), born = scene.BornBefore(died, 2, 96);
        bool isMan = random.Chance(52);
        scene.FillCitizen("deceased", scene.Name(isMan), isMan, born, DateTexts.Partial(born, random));
        scene.Set("deceased.sex", isMan ? "male" : "female");
        if (random.Chance(85))
        {
            scene.Set("deathDate", DateTexts.Day(died, random));
            if (random.Chance(60)) scene.Set("deathDateInWords", DateInWords.Of(died, random));
        }
        else
        {
            scene.Set("deathDate", DateTexts.Partial(died, random));
        }
        scene.Set("deathPlace", "Tại nhà, " + scene.Address)
            .Sometimes(60, "deathCause", random.One("Bệnh nặng", "Già yếu", "Tai nạn"))
            .Sometimes(40, "deathTime", random.One("05 giờ 20 phút", "14 giờ", "22 giờ 45 phút"));
        scene.FillDeclarant(scene.Name(male: !isMan), random.One("Con", "Cháu", isMan ? "Vợ" : "Chồng"));
    }
}
