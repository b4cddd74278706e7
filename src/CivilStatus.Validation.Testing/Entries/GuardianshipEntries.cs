using CivilStatus.Validation.Testing.Dates;

namespace CivilStatus.Validation.Testing.Entries;

/// <summary>A person of full age becomes the guardian of a child.</summary>
internal static class GuardianshipEntries
{
    public static void Fill(Scene scene)
    {
        SplitMix64 random = scene.Random;
        bool isMan = random.Chance(50), isBoy = random.Chance(50);
        // Of full age by every law there was.
        DateOnly born = scene.BornBefore(scene.Entered, 26, 70), wardBorn = scene.Ago(400, 5500);
        scene.FillCitizen("guardian", scene.Name(isMan), isMan, born, DateTexts.PartialOrAge(born, scene.Entered, random));
        scene.Sometimes(50, "guardian.kind", "person");
        scene.FillCitizen("ward", scene.Name(isBoy), isBoy, wardBorn, DateTexts.Day(wardBorn, random));
        scene.Sometimes(70, "ward.sex", isBoy ? "male" : "female");
        scene.FillDeclarant(scene.Entry["guardian.name"]!, random.One("Ông bà", "Cô", "Chú", "Anh"));
    }
}
