using System.Numerics;

namespace CivilStatus.Validation.Dates;

/// <summary>
/// Reads at once the two forms that nearly every date has, <c>dd/MM/yyyy</c> (with <c>/</c>, <c>.</c> or <c>-</c>) and
/// <c>yyyy-MM-dd</c>, each of ten characters, or of as many bytes in UTF-8. Any other text is left to the readers of all
/// forms, which read these two alike.
/// </summary>
internal static class DigitsReader
{
    private const int Length = 10;

    public static bool TryRead(ReadOnlySpan<char> text, out WrittenDate date)
    {
        bool isRead = TryRead(text, out int year, out int month, out int day);
        date = isRead ? WrittenDate.OfDay(year, month, day) : default;
        return isRead;
    }

    /// <summary>The parts of a day that the calendar has; false for any other text.</summary>
    public static bool TryReadReal<T>(ReadOnlySpan<T> text, out int year, out int month, out int day)
        where T : unmanaged, IBinaryInteger<T>
        => TryRead(text, out year, out month, out day)
            && year >= 1 && month is >= 1 and <= 12 && day >= 1 && (day <= 28 || day <= DateTime.DaysInMonth(year, month));

    private static bool TryRead<T>(ReadOnlySpan<T> text, out int year, out int month, out int day)
        where T : unmanaged, IBinaryInteger<T>
    {
        (year, month, day) = (-1, -1, -1);
        if (text.Length != Length) return false;
        uint second = At(text, 2);
        bool dayFirst = second == At(text, 5) && second is '/' or '.' or '-';
        if (!dayFirst && (At(text, 4) != '-' || At(text, 7) != '-')) return false;
        if (dayFirst) (day, month, year) = (Two(text, 0), Two(text, 3), Four(text, 6));
        else (year, month, day) = (Four(text, 0), Two(text, 5), Two(text, 8));
        return (day | month | year) >= 0;
    }

    private static int Four<T>(ReadOnlySpan<T> text, int at)
        where T : unmanaged, IBinaryInteger<T>
        => Two(text, at) is >= 0 and int first && Two(text, at + 2) is >= 0 and int last ? 100 * first + last : -1;

    // The number that two digits say; negative for anything else.
    private static int Two<T>(ReadOnlySpan<T> text, int at)
        where T : unmanaged, IBinaryInteger<T>
    {
        uint tens = At(text, at) - '0', ones = At(text, at + 1) - '0';
        return tens <= 9 && ones <= 9 ? (int)(10 * tens + ones) : -1;
    }

    private static uint At<T>(ReadOnlySpan<T> text, int at)
        where T : unmanaged, IBinaryInteger<T>
        => uint.CreateTruncating(text[at]);
}
