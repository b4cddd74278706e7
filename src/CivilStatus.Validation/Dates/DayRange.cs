using System.Globalization;
using NodaTime;

namespace CivilStatus.Validation.Dates;

/// <summary>
/// A closed range of days, inside one integer each: the number of days since 1 January of year 1
/// of the Gregorian calendar. <see cref="Whole"/> stands for “any day”.
/// Immutable; safe to share between threads.
/// </summary>
/// <param name="First">The first possible day.</param>
/// <param name="Last">The last possible day, never before <paramref name="First"/>.</param>
public readonly record struct DayRange(int First, int Last)
{
    /// <summary>The first day of the calendar used, 0001-01-01; as a start it means “no lower limit”.</summary>
    public const int Earliest = 0;

    /// <summary>The last day of the calendar used, 9999-12-31; as an end it means “no upper limit”.</summary>
    public const int Latest = 3652058;

    /// <summary>Every day.</summary>
    public static DayRange Whole { get; } = new(Earliest, Latest);

    /// <summary>Whether the range holds exactly one day.</summary>
    public bool IsExact => First == Last;

    /// <summary>The day as the integer used throughout the engine.</summary>
    public static int ToDay(LocalDate date) => date.ToDateOnly().DayNumber;

    /// <summary>The calendar day of an integer day, which is held within the calendar's limits first.</summary>
    public static LocalDate ToDate(int day) => LocalDate.FromDateOnly(DateOnly.FromDayNumber(Clamp(day)));

    /// <summary>Holds a day within <see cref="Earliest"/> and <see cref="Latest"/>.</summary>
    public static int Clamp(int day) => Math.Clamp(day, Earliest, Latest);

    /// <summary>Whether the day lies in the range.</summary>
    public bool Contains(int day) => First <= day && day <= Last;

    /// <summary>ISO 8601: one day, or two joined by a slash, <c>..</c> standing for an open end.</summary>
    public override string ToString() => IsExact ? Iso(First) : $"{(First == Earliest ? ".." : Iso(First))}/{(Last == Latest ? ".." : Iso(Last))}";

    /// <summary>A day as people in Việt Nam write it, <c>dd/MM/yyyy</c>.</summary>
    public static string DayMonthYear(int day) => ToDate(day).ToDateOnly().ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day as <c>yyyy-MM-dd</c>.</summary>
    public static string Iso(int day) => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
