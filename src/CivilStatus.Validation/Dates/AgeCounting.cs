namespace CivilStatus.Validation.Dates;

/// <summary>
/// Counts completed years. The birthday of somebody born on 29 February falls, in common years,
/// on 28 February or on 1 March, as the catalogue's conventions say.
/// </summary>
/// <param name="LeapDayBirthdayOnMarchFirst">True for 1 March, false for 28 February.</param>
public readonly record struct AgeCounting(bool LeapDayBirthdayOnMarchFirst)
{
    /// <summary>The years completed on <paramref name="on"/> by somebody born on <paramref name="born"/>; negative before the birth.</summary>
    public int CompletedYears(int born, int on)
    {
        DateOnly birth = DateOnly.FromDayNumber(born);
        DateOnly day = DateOnly.FromDayNumber(on);
        int years = day.Year - birth.Year;
        return BirthdayReached(birth, day) ? years : years - 1;
    }

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

    private bool BirthdayReached(DateOnly birth, DateOnly day)
    {
        int dayOfBirth = birth.Day;
        if (birth is { Month: 2, Day: 29 } && !LeapDayBirthdayOnMarchFirst && !DateTime.IsLeapYear(day.Year)) dayOfBirth = 28;
        return (day.Month, day.Day).CompareTo((birth.Month, dayOfBirth)) >= 0;
    }
}
