namespace CivilStatus.Benchmarks.Forms;

/// <summary>Reads an exact date as code written by hand does: anything else is no date.</summary>
internal static class FormDate
{
    /// <summary>The day of a text dd/MM/yyyy, with slashes, dots or hyphens; null for any other text.</summary>
    public static DateOnly? Read(string? text)
    {
        if (text is not { Length: 10 } || text[2] != text[5] || text[2] is not ('/' or '.' or '-')) return null;
        int day = Two(text, 0), month = Two(text, 3), century = Two(text, 6), year = 100 * century + Two(text, 8);
        if ((day | month | century | year) < 0 || year == 0 || month is 0 or > 12) return null;
        return day >= 1 && (day <= 28 || day <= DateTime.DaysInMonth(year, month)) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>Whether a text is a date that states no day: 1975, 03/1975, 25 tuổi.</summary>
    public static bool IsIncomplete(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length is 4 or 6 or 7 && !text.ContainsAnyExcept("0123456789/.") || text.EndsWith("tuổi", StringComparison.Ordinal);
    }

    /// <summary>Whether a text names a day that its month does not have.</summary>
    public static bool IsUnreal(string text)
        => text.Length == 10 && Two(text, 0) is >= 29 and <= 31 && Two(text, 3) is >= 1 and <= 12 && Two(text, 6) > 0 && Two(text, 8) >= 0;

    private static int Two(string text, int at)
    {
        uint tens = text[at] - (uint)'0', ones = text[at + 1] - (uint)'0';
        return tens <= 9 && ones <= 9 ? (int)(10 * tens + ones) : -1_000_000;
    }
}
