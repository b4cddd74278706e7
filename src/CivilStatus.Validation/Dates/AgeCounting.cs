namespace CivilStatus.Validation.Dates;

/// <summary>
/// Counts completed years. The birthday of somebody born on 29 February falls, in common years,
/// on 28 February or on 1 March, as the catalogue's conventions say.
/// Immutable; safe to share between threads.
/// </summary>
/// <param name="LeapDayBirthdayOnMarchFirst">True for 1 March, false for 28 February.</param>
public readonly record struct AgeCounting(bool LeapDayBirthdayOnMarchFirst)
{
    // Four hundred years have as many days, and any number of years is within four days of the mean.
    private const int YearsOfCycle = 400, DaysOfCycle = 146_097, DaysAroundMean = 4, FarFromBirthday = DaysAroundMean * YearsOfCycle;

    /// <summary>The years completed on <paramref name="on"/> by somebody born on <paramref name="born"/>; negative before the birth.</summary>
    public int CompletedYears(int born, int on)
    {
        // On most days no birthday is near: then the number of days tells the years without a calendar.
        (long years, long rest) = Math.DivRem((on - born) * (long)YearsOfCycle, DaysOfCycle);
        if (rest is > FarFromBirthday and < DaysOfCycle - FarFromBirthday) return (int)years;
        (int birthYear, int birthMonth, int birthDay) = DateOnly.FromDayNumber(born);
        (int year, int month, int day) = DateOnly.FromDayNumber(on);
        if (birthDay == 29 && birthMonth == 2 && !LeapDayBirthdayOnMarchFirst && !DateTime.IsLeapYear(year)) birthDay = 28;
        return year - birthYear - (month < birthMonth || month == birthMonth && day < birthDay ? 1 : 0);
    }

    /// <summary>So many days after the birth that many years are completed, whatever the days.</summary>
    internal static long DaysThatReach(int years) => MeanDays(years) + DaysAroundMean;

    /// <summary>Fewer days after the birth that many years are never completed.</summary>
    internal static long DaysThatMayReach(int years) => MeanDays(years) - DaysAroundMean;

    private static long MeanDays(int years) => years * (long)DaysOfCycle / YearsOfCycle;

    /// <summary>
    /// The last day of birth of those who have completed <paramref name="years"/> years on <paramref name="on"/>,
    /// held within the calendar.
    /// </summary>
    public int LatestBirth(int years, int on)
    {
        DateOnly day = DateOnly.FromDayNumber(on);
        int year = day.Year - years;
        if (year < 1) return DayRange.Earliest;
        if (year > 9999) return DayRange.Latest;
        // Who was born on 29 February reaches the birthday with those of the 28th where it falls on that day.
        bool leapDayToo = day is { Month: 2, Day: 28 } && !LeapDayBirthdayOnMarchFirst && !DateTime.IsLeapYear(day.Year);
        int lastDay = Math.Min(leapDayToo ? 29 : day.Day, DateTime.DaysInMonth(year, day.Month));
        return new DateOnly(year, day.Month, lastDay).DayNumber;
    }
}
