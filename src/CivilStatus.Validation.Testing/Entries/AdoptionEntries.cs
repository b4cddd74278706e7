using CivilStatus.Validation.Testing.Dates;

namespace CivilStatus.Validation.Testing.Entries;

/// <summary>One or two people adopt a child of ten at most, twenty years younger than they are at least.</summary>
internal static class AdoptionEntries
{
    public static void Fill(Scene scene)
    {
        SplitMix64 random = scene.Random;
        DateOnly childBorn = scene.Ago(60, 3600);
        bool isBoy = random.Chance(50);
        scene.FillCitizen("child", scene.Name(isBoy), isBoy, childBorn, DateTexts.Day(childBorn, random));
        scene.Sometimes(80, "child.sex", isBoy ? "male" : "female");
        int adopters = random.Chance(60) ? 2 : 1;
        for (int i = 0; i < adopters; i++)
        {
            bool isMan = i == 0;
            DateOnly born = scene.BornBefore(childBorn, 24, 40);
            scene.Entry.AddItem();
            scene.FillCitizen(FormattableString.Invariant($"adopters[{i}]"), scene.Name(isMan), isMan, born, DateTexts.Partial(born, random));
            scene.Sometimes(30, FormattableString.Invariant($"adopters[{i}].relation"), "other");
        }
        if (random.Chance(50)) scene.FillDeclarant(scene.Entry["adopters[0].name"]!, "Cha nuôi");
    }
}
