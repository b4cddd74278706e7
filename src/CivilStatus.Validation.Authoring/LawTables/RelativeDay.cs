using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CivilStatus.Validation.Authoring.LawTables;

/// <summary>
/// A day counted from the day of a case: <c>day</c>, <c>day-18y</c>, <c>day-18y+1d</c>. Years come first and keep day and
/// month (29 February becomes 28 February in a common year), then days.
/// </summary>
/// <param name="Years">The years added; negative for earlier days.</param>
/// <param name="Days">The days added after that.</param>
public readonly record struct RelativeDay(int Years, int Days)
{
    private const string Start = "day";

    /// <summary>The forms that are allowed, for messages.</summary>
    public const string Forms = "day, day-18y, day-30d, day-18y+1d";

    /// <summary>The day it means when the case's day is <paramref name="day"/>, both as in <see cref="Dates.DayRange"/>.</summary>
    public int From(int day) => DateOnly.FromDayNumber(day).AddYears(Years).DayNumber + Days;

    /// <summary>Whether a text means a day counted from the case's day, well formed or not.</summary>
    public static bool IsMeant(string text) => text.StartsWith(Start, StringComparison.Ordinal);

    /// <summary>Reads <c>day</c>, then at most one number of years and one of days, each with its sign.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out RelativeDay? day)
    {
        day = null;
        if (!IsMeant(text)) return false;
        ReadOnlySpan<char> rest = text.AsSpan(Start.Length);
        int years = Take(ref rest, 'y'), days = Take(ref rest, 'd');
        if (rest.Length > 0) return false;
        day = new RelativeDay(years, days);
        return true;
    }

    // A signed number of one unit at the start of the rest, or 0 where there is none.
    private static int Take(ref ReadOnlySpan<char> rest, char unit)
    {
        const int MostDigits = 5;
        int end = rest.IndexOf(unit);
        if (end is < 2 or > MostDigits + 1 || rest[0] is not ('+' or '-')) return 0;
        if (!int.TryParse(rest[1..end], NumberStyles.None, CultureInfo.InvariantCulture, out int number)) return 0;
        int signed = rest[0] == '-' ? -number : number;
        rest = rest[(end + 1)..];
        return signed;
    }
}
