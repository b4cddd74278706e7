using CivilStatus.Validation.Testing.Names;
using CivilStatus.Validation.Testing.Places;

namespace CivilStatus.Samples.Registers;

/// <summary>Invents births.</summary>
internal sealed class Births(SplitMix64 random)
{
    private static readonly DateOnly LastDay = new(2026, 9, 30);

    // In a hundred: so many births of each kind; the rest are registered on time.
    private static readonly (BirthKind Kind, int Share)[] Shares =
    [
        (BirthKind.Late, 14), (BirthKind.ReRegistered, 6), (BirthKind.RegisteredAbroad, 3), (BirthKind.SingleMother, 7),
        (BirthKind.Foundling, 2), (BirthKind.ParentsUnknown, 1), (BirthKind.FirstTwin, 3),
    ];

    /// <summary>The births of so many entries; a first twin is followed by the second.</summary>
    public IEnumerable<Birth> Of(int count)
    {
        Birth? twin = null;
        for (int i = 0; i < count; i++)
        {
            if (twin is not null)
            {
                yield return twin with { Kind = BirthKind.SecondTwin, Name = NewName(twin.People, twin.IsBoy, twin.Clan, twin.Name, twin.MotherName, twin.FatherName) };
                twin = null;
                continue;
            }
            Birth birth = Invent(KindOf(random.Below(100)));
            if (birth.Kind == BirthKind.FirstTwin) twin = birth;
            yield return birth;
        }
    }

    private static BirthKind KindOf(int chance)
    {
        foreach ((BirthKind kind, int share) in Shares)
        {
            if (chance < share) return kind;
            chance -= share;
        }
        return BirthKind.OnTime;
    }

    private Birth Invent(BirthKind kind)
    {
        (DateOnly born, DateOnly entered) = Days(kind);
        (People people, Commune commune) = Homes.In(entered.Year, random);
        bool isBoy = random.Chance(51);
        string motherClan = people.Clan(random), fatherClan = people.Clan(random);
        string childClan = people.ClanFromMother || kind == BirthKind.SingleMother ? motherClan : fatherClan;
        int motherAge = random.Between(19, 38);
        string mother = NewName(people, false, motherClan), father = NewName(people, true, fatherClan);
        return new Birth(kind, born, entered, commune, people, isBoy, childClan, NewName(people, isBoy, childClan, mother, father),
            mother, born.Year - motherAge, father, born.Year - motherAge - random.Between(0, 6));
    }

    private (DateOnly Born, DateOnly Entered) Days(BirthKind kind)
    {
        switch (kind)
        {
            case BirthKind.Late:
                DateOnly late = Day(1946, 2022);
                return (late, late.AddDays(random.Between(100, 1400)));
            case BirthKind.ReRegistered:
                return (Day(1950, 1990), Day(2000, 2020));
            case BirthKind.RegisteredAbroad:
                DateOnly abroad = Day(1999, 2021);
                return (abroad, abroad.AddDays(random.Between(200, 1200)));
            default:
                DateOnly born = Day(1946, 2026);
                return (born, born.AddDays(random.Between(2, 28)));
        }
    }

    private DateOnly Day(int firstYear, int lastYear)
    {
        DateOnly first = new(firstYear, 1, 1), last = new(lastYear, 12, 31);
        if (last > LastDay) last = LastDay.AddDays(-30);
        return first.AddDays(random.Below(last.DayNumber - first.DayNumber));
    }

    // A name that none of the family has.
    private string NewName(People people, bool male, string clan, params string[] family)
    {
        string name;
        do name = people.Name(random, male, clan);
        while (family.Contains(name));
        return name;
    }
}
