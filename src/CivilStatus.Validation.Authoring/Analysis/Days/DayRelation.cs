using System.Collections.Concurrent;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Authoring.Analysis.Days;

/// <summary>
/// A relation x ≤ f(y) between two days (or whole numbers), f never falling. <see cref="LeastY"/> is the other side of the
/// same relation: x ≤ f(y) exactly where g(x) ≤ y. Its contrary is y ≤ g(x) − 1, which is of the same form; that is why
/// propagating bounds decides any set of such relations, see docs/analysis.md.
/// </summary>
internal abstract record DayRelation
{
    /// <summary>f: the greatest x that goes with a y.</summary>
    public abstract int GreatestX(int y);

    /// <summary>g: the least y that goes with an x.</summary>
    public abstract int LeastY(int x);

    /// <summary>No x exceeds its y by more than this.</summary>
    public abstract int MostAhead { get; }

    /// <summary>Where the relation fails, no y exceeds its x by more than this.</summary>
    public abstract int MostBehind { get; }
}

/// <summary>x ≤ y + <paramref name="By"/>.</summary>
internal sealed record Shifted(int By) : DayRelation
{
    public override int MostAhead => By;

    public override int MostBehind => -By - 1;

    public override int GreatestX(int y) => y + By;

    public override int LeastY(int x) => x - By;
}

/// <summary>Who was born on x has completed <paramref name="Years"/> years on y.</summary>
internal sealed record OfAge(AgeCounting Counting, int Years) : DayRelation
{
    // The calendar repeats itself after so many years and days.
    private const int Cycle = 400, DaysOfCycle = 146097, FirstYear = 2000;

    private static readonly ConcurrentDictionary<(bool, int), (int Least, int Most)> Gaps = [];

    public override int MostAhead => -DaysTo.Least;

    public override int MostBehind => DaysTo.Most - 1;

    // The fewest and the most days from a birth to the birthday; both fall around the end of some February.
    private (int Least, int Most) DaysTo => Gaps.GetOrAdd((Counting.LeapDayBirthdayOnMarchFirst, Years), static (_, age) => age.CountDays(), this);

    private (int Least, int Most) CountDays()
    {
        (int cycles, int years) = ((int)Math.Floor((double)Years / Cycle), (Years % Cycle + Cycle) % Cycle);
        var rest = new OfAge(Counting, years);
        int[] gaps =
        [
            .. from year in Enumerable.Range(FirstYear, Cycle)
               let march = new DateOnly(year, 3, 1).DayNumber
               from birth in new[] { march - 31, march - 2, march - 1, march }
               select rest.LeastY(birth) - birth,
        ];
        return (gaps.Min() + cycles * DaysOfCycle, gaps.Max() + cycles * DaysOfCycle);
    }

    public override int GreatestX(int y)
    {
        if (y < DayRange.Earliest) return DayRange.Earliest - 1;
        if (y > DayRange.Latest) return DayRange.Latest + 1;
        return DateOnly.FromDayNumber(y).Year - Years < 1 ? DayRange.Earliest - 1 : Counting.LatestBirth(Years, y);
    }

    public override int LeastY(int x)
    {
        if (x < DayRange.Earliest) return DayRange.Earliest - 1;
        if (x > DayRange.Latest) return DayRange.Latest + 1;
        DateOnly born = DateOnly.FromDayNumber(x);
        int year = born.Year + Years;
        if (year < 1) return DayRange.Earliest;
        if (year > 9999) return DayRange.Latest + 1;
        if (born is not { Month: 2, Day: 29 } || DateTime.IsLeapYear(year)) return new DateOnly(year, born.Month, born.Day).DayNumber;
        return new DateOnly(year, 2, 28).DayNumber + (Counting.LeapDayBirthdayOnMarchFirst ? 1 : 0);
    }
}

/// <summary>The years of x and y, divided by <paramref name="Years"/> and rounded down, are in order: 1 compares years, 100 centuries.</summary>
internal sealed record YearsInOrder(int Years) : DayRelation
{
    public override int MostAhead => 366 * Years;

    public override int MostBehind => -1;

    public override int GreatestX(int y) => y is < DayRange.Earliest or > DayRange.Latest ? y : LastDay(Unit(y));

    public override int LeastY(int x) => x is < DayRange.Earliest or > DayRange.Latest ? x : Unit(x) == 0 ? DayRange.Earliest : LastDay(Unit(x) - 1) + 1;

    private int Unit(int day) => DateOnly.FromDayNumber(day).Year / Years;

    private int LastDay(int unit)
    {
        int year = unit * Years + Years - 1;
        return year < 1 ? DayRange.Earliest - 1 : new DateOnly(Math.Min(year, 9999), 12, 31).DayNumber;
    }
}

/// <summary>x is no later than the last day of y's month or, with <paramref name="OfYear"/>, of its year.</summary>
internal sealed record UpToEnd(bool OfYear) : DayRelation
{
    public override int MostAhead => 366;

    public override int MostBehind => -1;

    public override int GreatestX(int y) => y is < DayRange.Earliest or > DayRange.Latest ? y : Start(y, 1) - 1;

    public override int LeastY(int x) => x is < DayRange.Earliest or > DayRange.Latest ? x : Start(x, 0);

    /// <summary>The first day of the month or year of a day, or of the next one.</summary>
    public int Start(int day, int later)
    {
        DateOnly date = DateOnly.FromDayNumber(day);
        int months = (date.Year - 1) * 12 + (OfYear ? later * 12 : date.Month - 1 + later);
        return months >= 9999 * 12 ? DayRange.Latest + 1 : new DateOnly(months / 12 + 1, months % 12 + 1, 1).DayNumber;
    }
}

/// <summary>x is no later than the first day of y's month or, with <paramref name="OfYear"/>, of its year.</summary>
internal sealed record UpToStart(bool OfYear) : DayRelation
{
    private readonly UpToEnd unit = new(OfYear);

    public override int MostAhead => 0;

    public override int MostBehind => 366;

    public override int GreatestX(int y) => y is < DayRange.Earliest or > DayRange.Latest ? y : unit.Start(y, 0);

    public override int LeastY(int x)
        => x is < DayRange.Earliest or > DayRange.Latest || unit.Start(x, 0) == x ? x : unit.Start(x, 1);
}
