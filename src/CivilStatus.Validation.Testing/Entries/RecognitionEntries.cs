using CivilStatus.Validation.Testing.Dates;

namespace CivilStatus.Validation.Testing.Entries;

/// <summary>A father or a mother recognises a child.</summary>
internal static class RecognitionEntries
{
    public static void Fill(Scene scene)
    {
        SplitMix64 random = scene.Random;
        bool isFather = random.Chance(70), isBoy = random.Chance(50);
        DateOnly childBorn = scene.Ago(200, 5000), parentBorn = scene.BornBefore(childBorn, 20, 40);
        scene.FillCitizen("parent", scene.Name(isFather), isFather, parentBorn, DateTexts.PartialOrAge(parentBorn, scene.Entered, random));
        scene.FillCitizen("child", scene.Name(isBoy), isBoy, childBorn, DateTexts.Day(childBorn, random));
        scene.Sometimes(70, "child.sex", isBoy ? "male" : "female").Set("recognition", isFather ? "fatherOfChild" : "motherOfChild");
        if (random.Chance(50)) scene.FillDeclarant(scene.Entry["parent.name"]!, isFather ? "Cha" : "Mẹ");
    }
}
