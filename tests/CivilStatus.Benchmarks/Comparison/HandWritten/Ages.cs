namespace CivilStatus.Benchmarks.Comparison.HandWritten;

/// <summary>Completed years; somebody born on 29 February has a birthday on the 28th in common years.</summary>
internal static class Ages
{
    public static int At(DateOnly born, DateOnly on)
    {
        (int year, int month, int day) = on;
        (int birthYear, int birthMonth, int birthDay) = born;
        if (birthMonth == 2 && birthDay == 29 && !DateTime.IsLeapYear(year)) birthDay = 28;
        return year - birthYear - (month < birthMonth || month == birthMonth && day < birthDay ? 1 : 0);
    }
}
