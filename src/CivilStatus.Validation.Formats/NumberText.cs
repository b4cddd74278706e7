using System.Globalization;

namespace CivilStatus.Validation.Formats;

/// <summary>What the text of a number may stand for.</summary>
internal static class NumberText
{
    private const int YearLength = 4, FirstYear = 1800, LastYear = 2100;

    /// <summary>Whether a number in a column of dates is a year.</summary>
    public static bool IsYear(ReadOnlySpan<char> number)
        => number.Length == YearLength && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && IsYear(year);

    /// <summary>The same of a number in UTF-8.</summary>
    public static bool IsYear(ReadOnlySpan<byte> number)
        => number.Length == YearLength && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && IsYear(year);

    private static bool IsYear(int year) => year is >= FirstYear and <= LastYear;
}
