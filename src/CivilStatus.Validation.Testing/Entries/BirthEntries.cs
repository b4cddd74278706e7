using CivilStatus.Validation.Testing.Dates;
using CivilStatus.Validation.Testing.Names;

namespace CivilStatus.Validation.Testing.Entries;

/// <summary>Births: on time, late, registered again; of two parents, of a mother alone, of nobody known.</summary>
internal static class BirthEntries
{
    // From this day to the end of 2015 books told late entries apart (Decree 83/1998/NĐ-CP).
    private static readonly DateOnly LateKind = new(1998, 10, 25);

    public static void Fill(Scene scene)
    {
        SplitMix64 random = scene.Random;
        DateOnly born = FillKind(scene);
        bool isBoy = random.Chance(51), isFoundling = random.Chance(3);
        bool namesFather = !isFoundling && random.Chance(88), namesMother = !isFoundling;
        string motherClan = scene.People.Clan(random), fatherClan = scene.People.Clan(random);
        string clan = scene.People.ClanFromMother || !namesFather ? motherClan : fatherClan;

        scene.Set("child.name", scene.Name(isBoy, clan)).Set("child.sex", isBoy ? "male" : "female");
        FillBorn(scene, born);
        scene.Set("birthPlace", scene.Year < 1990 ? scene.Address : "Trạm y tế " + scene.Address).Sometimes(80, "child.homeTown", scene.Address);
        if (!isFoundling) scene.Sometimes(90, "child.ethnicity", scene.People.Ethnicity);
        scene.Sometimes(90, "child.nationality", "Việt Nam");
        if (scene.HasPersonalNumbers(child: true))
            scene.Set("child.personalId", PersonalNumber.Of(scene.Commune!.Province.NumberPrefix, isBoy, born.Year, random));
        if (random.Chance(70)) scene.Set("parentage", isFoundling ? "foundling" : namesFather ? "both" : "noFather");

        DateOnly motherBorn = scene.BornBefore(born, 19, 38), fatherBorn = scene.BornBefore(born, 20, 50);
        string mother = scene.Name(male: false, motherClan), father = scene.Name(male: true, fatherClan);
        if (namesMother) scene.FillCitizen("mother", mother, false, motherBorn, DateTexts.PartialOrAge(motherBorn, scene.Entered, random));
        if (namesFather) scene.FillCitizen("father", father, true, fatherBorn, DateTexts.PartialOrAge(fatherBorn, scene.Entered, random));
        if (isFoundling) scene.FillDeclarant(scene.KinhName(male: false), "Người đang nuôi dưỡng");
        else if (namesFather && random.Chance(50)) scene.FillDeclarant(father, "Cha đẻ");
        else scene.FillDeclarant(mother, "Mẹ đẻ");
    }

    // The kind of the entry, and with it the day of birth.
    private static DateOnly FillKind(Scene scene)
    {
        int chance = scene.Random.Below(100);
        if (chance < 12)
        {
            if (scene.Entered >= LateKind && scene.Year < 2016) scene.Set("entry.kind", "late");
            return scene.Ago(100, 1400);
        }
        if (chance < 20 && scene.Year >= 1999)
        {
            // Only what was registered before 2016 is registered again.
            DateOnly born = new DateOnly(Math.Min(scene.Year, 2015) - scene.Random.Between(8, 35), 1, 1).AddDays(scene.Random.Below(365));
            scene.Set("entry.kind", "reRegistered").Set("entry.firstRegistration.date", DateTexts.Day(born.AddDays(scene.Random.Between(2, 25)), scene.Random));
            return born;
        }
        scene.Sometimes(60, "entry.kind", "onTime");
        return scene.Ago(1, 7);
    }

    private static void FillBorn(Scene scene, DateOnly born)
    {
        if (scene.Year >= 2016 || scene.Random.Chance(85))
        {
            scene.Set("child.born", DateTexts.Day(born, scene.Random));
            if (scene.Random.Chance(70)) scene.Set("child.bornInWords", DateInWords.Of(born, scene.Random));
        }
        else
        {
            scene.Set("child.born", DateTexts.Partial(born, scene.Random));
        }
    }
}
