using CivilStatus.Validation.Testing.CountrySlices.Books;
using CivilStatus.Validation.Testing.CountrySlices.Entries;
using CivilStatus.Validation.Testing.CountrySlices.Lives;
using CivilStatus.Validation.Testing.Names;

namespace CivilStatus.Validation.Testing.CountrySlices.Deviations;

/// <summary>Lets somebody marry a second time, lawfully or not.</summary>
internal sealed class SecondMarriages(District district)
{
    private static readonly DateOnly
        OneAtATime = new(1987, 1, 3), NorthFrom = new(1960, 1, 13), CadresFrom = new(1960, 2, 1), CadresTo = new(1975, 4, 30), CadresLeftBy = new(1955, 5, 1);

    private readonly SplitMix64 random = district.Random;

    /// <summary>The first is not ended and both spouses live.</summary>
    public Label? Overlapping() => Again(SliceKind.OverlappingMarriages, OneAtATime, district.Place.LastDay, Later(300, 5000));

    public Label? AfterDivorce() => Again(SliceKind.MarriageAfterDivorce, OneAtATime, district.Place.LastDay, Later(700, 5000), end: (first, second) =>
    {
        first.Entry["ended.how"] = "Ly hôn";
        first.Entry["ended.on"] = first.Book.Written(first.Entered.AddDays((second.DayNumber - first.Entered.DayNumber) * 2 / 3));
    });

    /// <summary>Both before the Law on Marriage and the Family of 1959 was in force in the North.</summary>
    public Label? Early() => district.Place.Province.InSouth ? null : Again(SliceKind.EarlyMarriages, DateOnly.MinValue, NorthFrom.AddDays(-1), Later(200, 3000));

    /// <summary>A cadre who regrouped to the North and married again there while the country was divided.</summary>
    public Label? RegroupedCadre() => district.Place.Province.InSouth ? null
        : Again(SliceKind.RegroupedCadre, DateOnly.MinValue, CadresTo, first => first >= CadresLeftBy ? null : CadresFrom.AddDays(random.Below(5000)), isRegrouped: true);

    public Label? AfterSpouseDied()
    {
        DateOnly lastDay = district.Place.LastDay;
        Draft? death = random.Free(district.Deaths, d => d.Subject!.Marriage is { } m && !m.IsTaken && Spouse(m, d.Subject) is { Died: null, IsTaken: false } spouse
            && d.Subject.Died!.Value.AddDays(300) < lastDay && spouse.AgeOn(d.Subject.Died.Value) < 65 && m.Entered >= OneAtATime);
        if (death is null) return null;
        Person dead = death.Subject!;
        Draft first = dead.Marriage!;
        Person person = Spouse(first, dead);
        DateOnly again = dead.Died!.Value.AddDays(random.Between(100, 1500));
        if (again > lastDay) again = lastDay;
        death.Entry["deceased.born"] = death.Book.Written(dead.Born);
        death.Entry["deathDate"] = death.Book.Written(dead.Died.Value);
        Draft second = Marry(person, first, again);
        dead.IsTaken = true;
        return Label.Of(SliceKind.MarriageAfterSpouseDied, null, first, second, death);
    }

    private Func<DateOnly, DateOnly?> Later(int least, int most) => first => first.AddDays(random.Between(least, most));

    private Label? Again(SliceKind kind, DateOnly from, DateOnly to, Func<DateOnly, DateOnly?> day, Action<Draft, DateOnly>? end = null, bool isRegrouped = false)
    {
        (bool isHusband, DateOnly again) = (random.Chance(60) || isRegrouped, default);
        Draft? first = random.Free(district.Marriages, m =>
        {
            if (m.Entered < from || day(m.Entered) is not { } later || later > to || later > district.Place.LastDay) return false;
            again = later;
            Person person = isHusband ? m.Couple!.Husband! : m.Couple!.Wife, other = Spouse(m, person);
            return !person.IsTaken && !other.IsTaken && person.Marriage == m && person.LivedOn(later) && other.LivedOn(later) && person.AgeOn(later) < 60;
        });
        if (first is null) return null;
        end?.Invoke(first, again);
        Draft second = Marry(isHusband ? first.Couple!.Husband! : first.Couple!.Wife, first, again);
        if (isRegrouped) second.Entry["regrouped"] = "true";
        return Label.Of(kind, isHusband ? "husband" : "wife", first, second);
    }

    private Draft Marry(Person person, Draft first, DateOnly day)
    {
        Person newcomer = district.Newcomer(!person.IsMale, day.AddYears(-random.Between(23, 40)).AddDays(-random.Between(1, 300)), Peoples.Kinh, district.SomeHome());
        var couple = person.IsMale ? new Couple(newcomer, person, day, 0) : new Couple(person, newcomer, day, 0);
        (Role role, Person known) = (person.IsMale ? Role.Husband : Role.Wife, person);
        first.Entry[role.Born] = first.Book.Written(known.Born);
        person.IsTaken = Spouse(first, person).IsTaken = true;
        return district.MarriageDrafts.Write(couple, day, isExact: true);
    }

    private static Person Spouse(Draft marriage, Person person) => marriage.Couple!.Wife == person ? marriage.Couple.Husband! : marriage.Couple.Wife;
}
