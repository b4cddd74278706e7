using CivilStatus.Validation.Testing.Dates;

namespace CivilStatus.Validation.Testing.Entries;

/// <summary>Marriages made on the day they are registered, and marriages registered again.</summary>
internal static class MarriageEntries
{
    public static void Fill(Scene scene)
    {
        SplitMix64 random = scene.Random;
        scene.Sometimes(50, "entry.kind", "first").Set("marriageDate", DateTexts.Day(scene.Entered, random));
        // Old enough by every law there was, also where only the year is known.
        FillSpouse(scene, "husband", male: true, scene.BornBefore(scene.Entered, 24, 40));
        FillSpouse(scene, "wife", male: false, scene.BornBefore(scene.Entered, 22, 36));
    }

    private static void FillSpouse(Scene scene, string spouse, bool male, DateOnly born)
    {
        scene.FillCitizen(spouse, scene.Name(male), male, born, DateTexts.PartialOrAge(born, scene.Entered, scene.Random));
        scene.Sometimes(50, spouse + ".sex", male ? "male" : "female");
    }
}
