namespace CivilStatus.Validation.Dates;

/// <summary>
/// Reads at once the two forms that nearly every date has, <c>dd/MM/yyyy</c> (with <c>/</c>, <c>.</c> or <c>-</c>) and
/// <c>yyyy-MM-dd</c>, each of ten characters. Any other text is left to the readers of all forms, which read these two alike.
/// </summary>
internal static class DigitsReader
{
    private const int Length = 10;

    public static bool TryRead(ReadOnlySpan<char> text, out WrittenDate date)
    {
        date = default;
        if (text.Length != Length) return false;
        bool dayFirst = text[2] == text[5] && text[2] is '/' or '.' or '-';
        if (!dayFirst && (text[4] != '-' || text[7] != '-')) return false;
        int day, month, year;
        if (dayFirst) (day, month, year) = (Two(text, 0), Two(text, 3), Four(text, 6));
        else (year, month, day) = (Four(text, 0), Two(text, 5), Two(text, 8));
        if ((day | month | year) < 0) return false;
        date = WrittenDate.OfDay(year, month, day);
        return true;
    }

    private static int Four(ReadOnlySpan<char> text, int at) => Two(text, at) is >= 0 and int first && Two(text, at + 2) is >= 0 and int last ? 100 * first + last : -1;

    // The number that two digits say; negative for anything else.
    private static int Two(ReadOnlySpan<char> text, int at)
    {
        uint tens = text[at] - (uint)'0', ones = text[at + 1] - (uint)'0';
        return tens <= 9 && ones <= 9 ? (int)(10 * tens + ones) : -1;
    }
}
