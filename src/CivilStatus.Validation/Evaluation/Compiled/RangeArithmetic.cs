using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>What functions of dates are worth over ranges of days; called by closures and by fused code alike.</summary>
internal static class RangeArithmetic
{
    public static ValueRange Age(bool leapDayBirthdayOnMarchFirst, ValueRange born, ValueRange on)
    {
        if (!born.IsKnown || !on.IsKnown) return ValueRange.Unknown;
        var counting = new AgeCounting(leapDayBirthdayOnMarchFirst);
        int least = counting.CompletedYears(born.High, on.Low);
        return born.Low == born.High && on.Low == on.High
            ? ValueRange.Of(least)
            : new ValueRange(least, counting.CompletedYears(born.Low, on.High));
    }

    public static ValueRange Days(ValueRange from, ValueRange to)
        => from.IsKnown && to.IsKnown ? new ValueRange(to.Low - from.High, to.High - from.Low) : ValueRange.Unknown;

    public static ValueRange First(ValueRange day) => day.IsKnown ? ValueRange.Of(day.Low) : day;

    /// <summary>The year of the date at a place.</summary>
    public static ValueRange Year(SlotFact[] facts, int index)
    {
        ref SlotFact date = ref facts[index];
        // A day that the calendar has says its year.
        return date is { IsStated: true, Precision: DatePrecision.Day, IsReal: true } ? ValueRange.Of(date.StatedYear) : Year(new ValueRange(date.First, date.Last));
    }

    public static ValueRange Year(ValueRange day) => day.IsKnown ? new(YearOf(day.Low), YearOf(day.High)) : day;

    public static ValueRange Century(ValueRange day) => day.IsKnown ? new(YearOf(day.Low) / 100, YearOf(day.High) / 100) : day;

    public static ValueRange YearOfCentury(ValueRange day)
    {
        if (!day.IsKnown) return day;
        int first = YearOf(day.Low), last = YearOf(day.High);
        return first / 100 == last / 100 ? new ValueRange(first % 100, last % 100) : new ValueRange(0, 99);
    }

    private static int YearOf(int day) => DateOnly.FromDayNumber(day).Year;
}
