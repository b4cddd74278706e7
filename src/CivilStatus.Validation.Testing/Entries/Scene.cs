using System.Globalization;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.Dates;
using CivilStatus.Validation.Testing.Names;
using CivilStatus.Validation.Testing.Places;

namespace CivilStatus.Validation.Testing.Entries;

/// <summary>An entry being written: the day, the place and the people of the place, and the fields filled so far.</summary>
internal sealed class Scene
{
    // The places of the samples are known for these years.
    private const int FirstYearOfPlaces = 1946, LastYearOfPlaces = 2026;

    private static readonly string[] Territories = ["tonkin", "annamNorth", "annamSouth", "cochinchina"];

    public Scene(EntryEvent entryEvent, DateOnly entered, SplitMix64 random, (People People, Commune Commune)? home)
    {
        (Entry, Entered, Random) = (new Entry(entryEvent), entered, random);
        People = Peoples.Kinh;
        if (entered.Year < FirstYearOfPlaces)
        {
            Address = "làng " + random.One("An Trạch", "Đông Sơ", "Phú Nhuệ", "Vĩnh Tảo", "Long Khuông");
            Office = "Hộ lại " + Address;
            Set("entry.territory", random.Pick(Territories));
        }
        else
        {
            (People, Commune commune) = home ?? HomeIn(entered.Year, random);
            (Commune, Address, Office) = (commune, commune.On(entered), commune.OfficeOn(entered));
        }
        FillHead();
    }

    /// <summary>A place and its people in a year.</summary>
    public static (People People, Commune Commune) HomeIn(int year, SplitMix64 random) => Homes.In(Math.Clamp(year, FirstYearOfPlaces, LastYearOfPlaces), random);

    public Entry Entry { get; }

    public DateOnly Entered { get; }

    public int Year => Entered.Year;

    public SplitMix64 Random { get; }

    public People People { get; }

    /// <summary>The commune; null in the years before its province is known.</summary>
    public Commune? Commune { get; }

    public string Address { get; }

    public string Office { get; }

    /// <summary>Whether persons have personal numbers: those registered from 2016 on, and others from 2017 on.</summary>
    public bool HasPersonalNumbers(bool child) => Commune is not null && Year >= (child ? 2016 : 2017);

    public Scene Set(string path, string? text)
    {
        Entry[path] = text;
        return this;
    }

    public Scene Set(string path, int number) => Set(path, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Sets a field in so many of a hundred entries.</summary>
    public Scene Sometimes(int percent, string path, string text) => Random.Chance(percent) ? Set(path, text) : this;

    /// <summary>A name of the people of the place, or of the Kinh.</summary>
    public string Name(bool male, string? clan = null) => People.Name(Random, male, clan ?? People.Clan(Random));

    public string KinhName(bool male) => Peoples.Kinh.Name(Random, male, Peoples.Kinh.Clan(Random));

    /// <summary>A day so many days before the entry.</summary>
    public DateOnly Ago(int least, int most) => Entered.AddDays(-Random.Between(least, most));

    /// <summary>A day on which somebody was born who has completed so many years on a day.</summary>
    public DateOnly BornBefore(DateOnly day, int leastAge, int mostAge) => day.AddYears(-Random.Between(leastAge, mostAge)).AddDays(-Random.Between(1, 300));

    /// <summary>People, nationality and, from 1980 on, residence.</summary>
    public void FillCitizen(string person, string name, bool male, DateOnly born, string writtenBorn)
    {
        Set(person + ".name", name).Set(person + ".born", writtenBorn);
        Sometimes(85, person + ".ethnicity", People.Ethnicity).Sometimes(85, person + ".nationality", "Việt Nam");
        if (Year >= 1980 && Random.Chance(80)) Set(person + ".residence", Address).Set(person + ".residenceKind", "permanent");
        if (HasPersonalNumbers(child: false) && StatesYear(writtenBorn, born))
        {
            if (Random.Chance(80)) Set(person + ".personalId", PersonalNumber.Of(Commune!.Province.NumberPrefix, male, born.Year, Random));
        }
        else if (Year is >= 1999 and < 2017 && Random.Chance(60))
        {
            Set(person + ".document.kind", "identityCard").Set(person + ".document.number", PersonalNumber.OfIdentityCard(Random));
        }
    }

    public void FillDeclarant(string name, string relation) => Set("declarant.name", name).Set("declarant.relation", relation);

    private static bool StatesYear(string written, DateOnly born) => written.Contains(born.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private void FillHead()
    {
        int number = Random.Between(1, 240);
        Set("entry.number", Random.Chance(70) ? string.Create(CultureInfo.InvariantCulture, $"{number:00}/{Year}") : number.ToString(CultureInfo.InvariantCulture));
        Set("entry.book", string.Create(CultureInfo.InvariantCulture, $"{Random.Between(1, 4):00}/{Year}"));
        if (Random.Chance(60)) Set("entry.page", Random.Between(1, 200));
        Set("entry.date", DateTexts.Day(Entered, Random)).Set("entry.office", Office);
        Set("entry.signatory", KinhName(Random.Chance(75))).Set("entry.signatoryTitle", Year < 1946 ? "Hộ lại" : Year < 1976 ? "Ủy viên thư ký" : Random.One("Chủ tịch", "Phó Chủ tịch"));
        if (Year >= 1998 && Random.Chance(60)) Set("entry.officer", KinhName(Random.Chance(50)));
    }
}
