namespace CivilStatus.Validation.Tests.Dates;

/// <summary>
/// Completed years by their definition: the number of the last anniversary of the birth that is not after the day.
/// In common years that of a 29 February is 28 February or 1 March.
/// </summary>
internal static class AnniversaryCount
{
    public static int Of(DateOnly born, DateOnly on, bool leapDayOnMarchFirst)
    {
        int count = on.Year - born.Year + 1;
        while (IsAfter(Anniversary(born, count, leapDayOnMarchFirst), on)) count--;
        return count;
    }

    private static (int Year, int Month, int Day) Anniversary(DateOnly born, int number, bool leapDayOnMarchFirst)
    {
        int year = born.Year + number;
        bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        if (born is not { Month: 2, Day: 29 } || leap) return (year, born.Month, born.Day);
        return leapDayOnMarchFirst ? (year, 3, 1) : (year, 2, 28);
    }

    private static bool IsAfter((int Year, int Month, int Day) anniversary, DateOnly on) => anniversary.CompareTo((on.Year, on.Month, on.Day)) > 0;
}
