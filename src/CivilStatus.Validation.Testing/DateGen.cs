using CivilStatus.Validation.Testing.Dates;
using FsCheck;

namespace CivilStatus.Validation.Testing;

/// <summary>Generators of dates as registers have them, each with what it means. Safe to share between threads.</summary>
public static class DateGen
{
    private const int FirstYear = 1, LastYear = 9999;

    /// <summary>
    /// Dates that can be read, exact or not: days in all spellings, months, years, unreal days such as 31/04, about a year, decades,
    /// open ends and spans; with stray blanks.
    /// </summary>
    /// <param name="firstYear">The first year, from 1.</param>
    /// <param name="lastYear">The last year, to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The years are not in order, or outside 1–9999.</exception>
    public static Gen<DateSample> Partial(int firstYear = 1945, int lastYear = 2025)
    {
        CheckYears(firstYear, lastYear);
        return Drawing.From(random => DateSamples.Readable(random, firstYear, lastYear));
    }

    /// <summary>Exact days, in all spellings.</summary>
    /// <inheritdoc cref="Partial"/>
    public static Gen<DateSample> Exact(int firstYear = 1945, int lastYear = 2025)
    {
        CheckYears(firstYear, lastYear);
        return Drawing.From(random =>
        {
            int year = random.Between(firstYear, lastYear), month = random.Between(1, 12);
            return DateSamples.Day(random, year, month, random.Between(1, DateTime.DaysInMonth(year, month)));
        });
    }

    /// <summary>Texts that cannot be read as a date: <c>1.201</c>, <c>13/2020</c>, <c>năm 1975</c>.</summary>
    public static Gen<DateSample> Unreadable() => Drawing.From(DateSamples.Garbage);

    private static void CheckYears(int firstYear, int lastYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstYear, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lastYear, LastYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstYear, lastYear);
    }
}
