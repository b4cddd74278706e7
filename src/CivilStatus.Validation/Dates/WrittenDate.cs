namespace CivilStatus.Validation.Dates;

/// <summary>What a reader made of a text, before the text itself is attached.</summary>
internal readonly record struct WrittenDate(DayRange Days, DatePrecision Precision)
{
    public DateProblem Problem { get; init; }
    public bool IsUnreal { get; init; }
    public int Day { get; init; }
    public int Month { get; init; }
    public int Year { get; init; }
    public int Age { get; init; }

    public static WrittenDate Unreadable(DateProblem problem) => new(DayRange.Whole, DatePrecision.None) { Problem = problem };

    public static WrittenDate OfYear(int year) => year is < 1 or > 9999
        ? Unreadable(DateProblem.YearOutOfRange)
        : new(new DayRange(new DateOnly(year, 1, 1).DayNumber, new DateOnly(year, 12, 31).DayNumber), DatePrecision.Year) { Year = year };

    public static WrittenDate OfMonth(int year, int month)
    {
        if (year is < 1 or > 9999) return Unreadable(DateProblem.YearOutOfRange);
        if (month is < 1 or > 12) return Unreadable(DateProblem.MonthOutOfRange);
        int last = DateTime.DaysInMonth(year, month);
        return new(new DayRange(new DateOnly(year, month, 1).DayNumber, new DateOnly(year, month, last).DayNumber), DatePrecision.Month)
        {
            Month = month,
            Year = year,
        };
    }

    /// <summary>An unreal day (31/04) stands for the month it names.</summary>
    public static WrittenDate OfDay(int year, int month, int day)
    {
        if (year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && (day <= 28 || day <= DateTime.DaysInMonth(year, month)))
        {
            int real = new DateOnly(year, month, day).DayNumber;
            return new(new DayRange(real, real), DatePrecision.Day) { Day = day, Month = month, Year = year };
        }
        WrittenDate inMonth = OfMonth(year, month);
        if (inMonth.Problem != DateProblem.None) return inMonth;
        if (day is < 1 or > 31) return Unreadable(DateProblem.DayOutOfRange);
        return inMonth with { Precision = DatePrecision.Day, Day = day, IsUnreal = true };
    }

    public PartialDate ToPartialDate(string text) => new()
    {
        Text = text,
        Days = Days,
        Precision = Precision,
        Problem = Problem,
        IsReal = !IsUnreal,
        StatedDay = (byte)Day,
        StatedMonth = (byte)Month,
        StatedYear = (short)Year,
        StatedAge = (byte)Age,
    };
}
