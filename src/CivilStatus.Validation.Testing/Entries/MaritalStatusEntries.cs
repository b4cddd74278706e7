using CivilStatus.Validation.Testing.Dates;

namespace CivilStatus.Validation.Testing.Entries;

/// <summary>Certificates of marital status for people old enough to marry.</summary>
internal static class MaritalStatusEntries
{
    public static void Fill(Scene scene)
    {
        SplitMix64 random = scene.Random;
        bool isMan = random.Chance(50);
        DateOnly born = scene.BornBefore(scene.Entered, 23, 60);
        scene.FillCitizen("subject", scene.Name(isMan), isMan, born, DateTexts.Partial(born, random));
        scene.Set("subject.sex", isMan ? "male" : "female")
            .Set("purpose", random.One("Kết hôn", "Vay vốn", "Mua bán nhà đất"))
            .Set("status", random.One("Chưa đăng ký kết hôn với ai", "Đã ly hôn, hiện chưa đăng ký kết hôn với ai"));
        scene.FillDeclarant(scene.Entry["subject.name"]!, "Bản thân");
    }
}
