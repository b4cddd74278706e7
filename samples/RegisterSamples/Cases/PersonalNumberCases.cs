using CivilStatus.Samples.Files;

namespace CivilStatus.Samples.Cases;

/// <summary>Births with personal numbers: right, short of a zero, of another century, shared.</summary>
internal static class PersonalNumberCases
{
    // 038: Thanh Hóa; 3: a woman of 2000–2099; 1: a woman of 1900–1999; then the year and six digits of chance.
    private static readonly string Child = "038319" + SplitMix64.For("số của con").Digits(6);
    private static readonly string Mother = "038193" + SplitMix64.For("số của mẹ").Digits(6);

    public static IEnumerable<JsonObject> All =>
    [
        Of("ks-so-dinh-danh-dung"),
        Of("ks-so-dinh-danh-mat-so-0").Set("child.personalId", Child[1..]),
        Of("ks-so-dinh-danh-sai-the-ky").Set("child.personalId", Child[..3] + "1" + Child[4..]),
        Of("ks-so-dinh-danh-me-dung-chung").Set("mother.personalId", Child),
        Of("ks-nguoi-yeu-cau-la-me").Set("declarant.personalId", Mother),
    ];

    private static JsonObject Of(string id) => SoundRecord.Birth(id, "12/05/2019", "20/05/2019").Set("child.personalId", Child).Set("mother.personalId", Mother);
}
