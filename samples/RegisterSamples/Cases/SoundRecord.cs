using CivilStatus.Samples.Files;
using CivilStatus.Validation.Testing.Names;
using CivilStatus.Validation.Testing.Places;
using CivilStatus.Samples.Registers;

namespace CivilStatus.Samples.Cases;

/// <summary>
/// Complete records without anything to remark; a case changes what makes it hard. Days are written <c>dd/MM/yyyy</c>.
/// The names of a case depend on its id alone, so that cases can be added anywhere.
/// </summary>
internal static class SoundRecord
{
    private const string NorthernProvince = "Thanh Hóa";

    /// <summary>A birth of a girl to a mother of 26 and a father of 29.</summary>
    public static JsonObject Birth(string id, string born, string entered, string? province = null)
    {
        var random = SplitMix64.For(id);
        int year = YearOf(born), entryYear = YearOf(entered);
        Province place = Provinces.Named(province ?? NorthernProvince);
        Commune commune = Commune.Of(place, random);
        string clan = Peoples.Kinh.Clan(random), mother = Woman(random);
        JsonObject record = Entry(id, "birth", entered, commune, random)
            .Set("entry.kind", "onTime")
            .Set("child.name", Peoples.Kinh.Name(random, false, clan)).Set("child.sex", "female").Set("child.born", born);
        SetCitizen(record, "child", commune, entered);
        record.Set("child.homeTown", Address(commune, entered)).Set("birthPlace", "Trạm y tế " + Address(commune, entered)).Set("parentage", "both")
            .Set("mother.name", mother).Set("mother.born", RegisterDate.Year(year - 26));
        SetCitizen(record, "mother", commune, entered);
        record.Set("father.name", Peoples.Kinh.Name(random, true, clan)).Set("father.born", RegisterDate.Year(year - 29));
        SetCitizen(record, "father", commune, entered);
        if (entryYear >= 2016)
        {
            record.Set("child.personalId", PersonalNumber.Of(place.NumberPrefix, false, year, random))
                .Set("mother.personalId", PersonalNumber.Of(place.NumberPrefix, false, year - 26, random))
                .Set("father.personalId", PersonalNumber.Of(place.NumberPrefix, true, year - 29, random));
        }
        return record.Set("declarant.name", mother).Set("declarant.relation", "Mẹ đẻ");
    }

    /// <summary>A marriage of a man of 24 and a woman of 22, registered on the day it was made.</summary>
    public static JsonObject Marriage(string id, string married, string? province = null)
    {
        var random = SplitMix64.For(id);
        Commune commune = Commune.Of(Provinces.Named(province ?? NorthernProvince), random);
        JsonObject record = Entry(id, "marriage", married, commune, random)
            .Set("entry.kind", "first")
            .Set("husband.name", Peoples.Kinh.Name(random, true, Peoples.Kinh.Clan(random))).Set("husband.born", "15/02/" + RegisterDate.Year(YearOf(married) - 25));
        SetCitizen(record, "husband", commune, married);
        record.Set("wife.name", Woman(random)).Set("wife.born", "20/02/" + RegisterDate.Year(YearOf(married) - 23));
        SetCitizen(record, "wife", commune, married);
        return record.Set("marriageDate", married);
    }

    /// <summary>The death of a man at 70.</summary>
    public static JsonObject Death(string id, string died, string entered)
    {
        var random = SplitMix64.For(id);
        Commune commune = Commune.Of(Provinces.Named(NorthernProvince), random);
        JsonObject record = Entry(id, "death", entered, commune, random)
            .Set("entry.kind", "onTime")
            .Set("deceased.name", Peoples.Kinh.Name(random, true, Peoples.Kinh.Clan(random))).Set("deceased.sex", "male")
            .Set("deceased.born", "10/01/" + RegisterDate.Year(YearOf(died) - 70));
        SetCitizen(record, "deceased", commune, entered);
        return record.Set("deathDate", died).Set("deathPlace", "Tại nhà, " + Address(commune, entered)).Set("deathCause", "Bệnh nặng")
            .Set("declarant.name", Woman(random)).Set("declarant.relation", "Vợ");
    }

    /// <summary>The entry itself, with nothing yet of the event.</summary>
    public static JsonObject Entry(string id, string entryEvent, string entered) =>
        Entry(id, entryEvent, entered, Commune.Of(Provinces.Named(NorthernProvince), SplitMix64.For(id)), SplitMix64.For(id));

    /// <summary>A woman's name, other than those of the record of the same id.</summary>
    public static string Woman(string id) => Woman(SplitMix64.For("nữ " + id));

    /// <summary>A man's name, other than those of the record of the same id.</summary>
    public static string Man(string id)
    {
        var random = SplitMix64.For("nam " + id);
        return Peoples.Kinh.Name(random, true, Peoples.Kinh.Clan(random));
    }

    private static JsonObject Entry(string id, string entryEvent, string entered, Commune commune, SplitMix64 random)
    {
        int year = YearOf(entered);
        JsonObject record = new JsonObject().Set("id", id).Set("event", entryEvent)
            .Set("entry.number", FormattableString.Invariant($"{random.Between(1, 180):00}/{year}"))
            .Set("entry.book", FormattableString.Invariant($"01/{year}"))
            .Set("entry.page", FormattableString.Invariant($"{random.Between(1, 200)}"))
            .Set("entry.date", entered)
            .Set("entry.office", commune.OfficeOn(DayOf(entered)))
            .Set("entry.signatory", Man(id + " ký")).Set("entry.signatoryTitle", year < 1976 ? "Ủy viên thư ký" : "Chủ tịch");
        return record;
    }

    private static void SetCitizen(JsonObject record, string role, Commune commune, string entered)
    {
        record.Set(role + ".ethnicity", "Kinh").Set(role + ".nationality", "Việt Nam");
        if (role != "child") record.Set(role + ".residence", Address(commune, entered)).Set(role + ".residenceKind", "permanent");
    }

    private static string Woman(SplitMix64 random) => Peoples.Kinh.Name(random, false, Peoples.Kinh.Clan(random));

    private static string Address(Commune commune, string entered) => commune.On(DayOf(entered));

    private static int YearOf(string day) => DayOf(day).Year;

    private static DateOnly DayOf(string day)
        => DateOnly.ParseExact(day, "dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
