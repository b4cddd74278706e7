using CivilStatus.Validation.Testing.Names;

namespace CivilStatus.Validation.Testing.CountrySlices.Lives;

/// <summary>
/// Lets the people of a district die, marry and be born year by year, so that those who were born there marry there, have
/// children and die. Of 100 entries 60 are births, 22 marriages and 18 deaths.
/// </summary>
internal sealed class YearsOfLife(District district)
{
    private const int MarriagesOfHundred = 22, DeathsOfHundred = 18, Attempts = 6;

    private readonly SplitMix64 random = district.Random;
    private readonly List<Couple> couples = [];
    private readonly List<Person> bachelors = [], maids = [], adults = [];

    /// <summary>So many entries, spread over all years.</summary>
    public void Pass(int entries)
    {
        (int first, DateOnly end) = (district.Place.FirstYear, district.Place.LastDay);
        int marriages = entries * MarriagesOfHundred / 100, deaths = entries * DeathsOfHundred / 100, births = entries - marriages - deaths;
        // Half years, since the last year may have no second half.
        int halves = (end.Year - first) * 2 + (end.Month > 6 ? 2 : 1);
        for (int half = 0; half < halves; half++)
        {
            var from = new DateOnly(first + half / 2, half % 2 * 6 + 1, 1);
            for (int i = Share(deaths, half, halves); i > 0; i--) Die(Day(from));
            for (int i = Share(marriages, half, halves); i > 0; i--) Marry(Day(from));
            for (int i = Share(births, half, halves); i > 0; i--) BeBorn(Day(from));
        }
    }

    /// <summary>One more birth, of parents who came from elsewhere, in any year.</summary>
    public void OneMoreBirth()
    {
        int days = district.Place.LastDay.DayNumber - new DateOnly(district.Place.FirstYear, 1, 1).DayNumber;
        Write(Newcomers(new DateOnly(district.Place.FirstYear, 1, 1).AddDays(random.Below(days - 10))), null);
    }

    private static int Share(int total, int half, int halves) => (int)((long)total * (half + 1) / halves - (long)total * half / halves);

    private DateOnly Day(DateOnly from) => from.AddDays(random.Below(from.Month == 1 ? 180 : 183));

    private void Die(DateOnly day)
    {
        Person person = OldPerson(day) ?? Stranger(day);
        person.Died = day;
        district.Deaths.Add(district.DeathDrafts.Write(person));
    }

    // The oldest of a few; now and then anybody.
    private Person? OldPerson(DateOnly day)
    {
        if (adults.Count < 40 || random.Chance(25)) return null;
        bool anybody = random.Chance(15);
        int best = -1;
        for (int attempt = 0; attempt < (anybody ? 1 : Attempts); attempt++)
        {
            int at = random.Below(adults.Count);
            if (best < 0 || adults[at].Born < adults[best].Born) best = at;
        }
        Person person = adults[best];
        if (!anybody && person.AgeOn(day) < 45) return null;
        adults[best] = adults[^1];
        adults.RemoveAt(adults.Count - 1);
        // A birth may be registered later than the death; nobody dies before the last child is born.
        return person.Couple!.LastBorn < day && person.Couple.Since < day ? person : null;
    }

    private Person Stranger(DateOnly day)
    {
        int age = random.Chance(10) ? random.Between(1, 40) : random.Between(40, 94);
        return district.Newcomer(random.Chance(52), Birthday(day, age), district.SomePeople(), district.SomeHome());
    }

    private void Marry(DateOnly day)
    {
        Person husband = Single(bachelors, day, 21, 38) ?? district.Newcomer(true, Birthday(day, random.Between(22, 34)), district.SomePeople(), district.SomeHome());
        Person wife = Single(maids, day, 19, 34) ?? district.Newcomer(false, Birthday(day, random.Between(20, 30)), random.Chance(85) ? husband.People : Peoples.Kinh, district.SomeHome());
        var couple = new Couple(wife, husband, day, random.Between(1, 5));
        Settle(couple);
        district.Marriages.Add(district.MarriageDrafts.Write(couple, day));
    }

    private Person? Single(List<Person> singles, DateOnly day, int least, int most)
    {
        for (int attempt = 0; attempt < Attempts && singles.Count > 0; attempt++)
        {
            int at = random.Below(singles.Count);
            Person person = singles[at];
            int age = person.AgeOn(day);
            if (age < least) continue;
            singles[at] = singles[^1];
            singles.RemoveAt(singles.Count - 1);
            if (age <= most && person.Died is null) return person;
        }
        return null;
    }

    private void BeBorn(DateOnly day)
    {
        for (int attempt = 0; attempt < Attempts && couples.Count > 0; attempt++)
        {
            int at = random.Below(couples.Count);
            Couple couple = couples[at];
            if (couple.MayHaveChild(day))
            {
                Write(couple, day);
                return;
            }
            if (!couple.IsDoneBy(day)) continue;
            couples[at] = couples[^1];
            couples.RemoveAt(couples.Count - 1);
        }
        Couple newcomers = Newcomers(day);
        Settle(newcomers);
        Write(newcomers, day);
    }

    private void Write(Couple couple, DateOnly? day)
    {
        Person child = district.Child(couple, day ?? couple.Since.AddDays(365), random.Chance(51));
        district.Births.Add(district.BirthDrafts.Write(child, couple));
        (child.IsMale ? bachelors : maids).Add(child);
    }

    // Married elsewhere or not at all a year before; one in twelve mothers is alone.
    private Couple Newcomers(DateOnly day)
    {
        int age = random.Between(20, 33);
        Person wife = district.Newcomer(false, Birthday(day, age), district.SomePeople(), district.SomeHome());
        Person? husband = random.Chance(8) ? null : district.Newcomer(true, Birthday(day, age + random.Between(1, 6)), random.Chance(85) ? wife.People : Peoples.Kinh, wife.Home);
        return new Couple(wife, husband, day.AddDays(-365), random.Between(1, 4));
    }

    private void Settle(Couple couple)
    {
        couples.Add(couple);
        adults.Add(couple.Wife);
        couple.Wife.Couple = couple;
        if (couple.Husband is not { } husband) return;
        adults.Add(husband);
        husband.Couple = couple;
    }

    private DateOnly Birthday(DateOnly day, int age) => day.AddYears(-age).AddDays(-random.Between(1, 300));
}
