using CivilStatus.Validation.Testing.CountrySlices.Books;
using CivilStatus.Validation.Testing.CountrySlices.Lives;
using CivilStatus.Validation.Testing.Names;

namespace CivilStatus.Validation.Testing.CountrySlices.Deviations;

/// <summary>Lets the dead marry or have children; some of these children are lawfully theirs.</summary>
internal sealed class AfterDeath(District district)
{
    // The term of the law, and the most that a child born long after lies beyond it.
    private const int Term = 300, LongAfter = 700;

    private readonly SplitMix64 random = district.Random;

    public Label? Marriage()
    {
        DateOnly day = default;
        Draft? death = random.Free(district.Deaths, d =>
        {
            day = d.Subject!.Died!.Value.AddDays(random.Between(30, 2000));
            return d.Subject.Couple is null && d.Subject.Parents is null && d.Subject.AgeOn(d.Subject.Died.Value) is >= 22 and <= 60 && day <= district.Place.LastDay;
        });
        if (death is null) return null;
        Person dead = death.Subject!, spouse = district.Newcomer(!dead.IsMale, day.AddYears(-random.Between(23, 40)).AddDays(-random.Between(1, 300)), Peoples.Kinh, dead.Home);
        WriteExactly(death);
        Draft marriage = district.MarriageDrafts.Write(dead.IsMale ? new Couple(spouse, dead, day, 0) : new Couple(dead, spouse, day, 0), day, isExact: true);
        return Label.Of(SliceKind.MarriageAfterDeath, dead.IsMale ? "husband" : "wife", death, marriage);
    }

    public Label? ChildBornLongAfter() => Child(SliceKind.BornLongAfterFathersDeath, Term + 1, LongAfter);

    /// <summary>Born within the term, its last day included.</summary>
    public Label? PosthumousChild() => Child(SliceKind.PosthumousChild, 1, Term);

    private Label? Child(SliceKind kind, int least, int most)
    {
        DateOnly born = default;
        Draft? death = random.Free(district.Deaths, d =>
        {
            // The ends of the term come more often than by chance.
            born = d.Subject!.Died!.Value.AddDays(random.Chance(20) ? least == 1 ? most : least : random.Between(least, most));
            return d.Subject.IsMale && d.Subject.Couple is { } c && !c.Wife.IsTaken && c.Wife.LivedOn(born.AddDays(10)) && c.Wife.AgeOn(born) is >= 19 and <= 46
                && born.DayNumber - c.LastBorn.DayNumber > Term && born.AddDays(10) <= district.Place.LastDay;
        });
        if (death is null) return null;
        Couple couple = death.Subject!.Couple!;
        WriteExactly(death);
        Draft birth = district.BirthDrafts.Write(district.Child(couple, born, random.Chance(51)), couple, isExact: true);
        (birth.Entry["declarant.name"], birth.Entry["declarant.relation"]) = (couple.Wife.Name, "Mẹ đẻ");
        couple.Wife.IsTaken = true;
        return Label.Of(kind, $"{born.DayNumber - death.Subject.Died!.Value.DayNumber}", death, birth);
    }

    private static void WriteExactly(Draft death)
    {
        death.Entry["deceased.born"] = death.Book.Written(death.Subject!.Born);
        death.Entry["deathDate"] = death.Book.Written(death.Subject.Died!.Value);
        death.Subject.IsTaken = true;
    }
}
