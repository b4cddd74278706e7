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
    /// The day on which somebody born on <paramref name="born"/> completes <paramref name="years"/> years,
    /// held within the calendar.
    /// </summary>
    public int Birthday(int born, int years)
    {
        DateOnly birth = DateOnly.FromDayNumber(born);
        int year = birth.Year + years;
        if (year < 1) return DayRange.Earliest;
        if (year > 9999) return DayRange.Latest;
        if (birth is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year))
            return LeapDayBirthdayOnMarchFirst ? new DateOnly(year, 3, 1).DayNumber : new DateOnly(year, 2, 28).DayNumber;
        return new DateOnly(year, birth.Month, birth.Day).DayNumber;
    }

    private bool BirthdayReached(DateOnly birth, DateOnly day)
    {
        int dayOfBirth = birth.Day;
        if (birth is { Month: 2, Day: 29 } && !LeapDayBirthdayOnMarchFirst && !DateTime.IsLeapYear(day.Year)) dayOfBirth = 28;
        return (day.Month, day.Day).CompareTo((birth.Month, dayOfBirth)) >= 0;
    }
}
