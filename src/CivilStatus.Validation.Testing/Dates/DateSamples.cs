using System.Globalization;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Testing.Dates;

/// <summary>Dates in every form that registers know, and texts that are no dates.</summary>
internal static class DateSamples
{
    /// <summary>A date of any readable form, except an age, about a day of the years given.</summary>
    public static DateSample Readable(SplitMix64 random, int firstYear, int lastYear)
    {
        int year = random.Between(firstYear, lastYear), month = random.Between(1, 12);
        int day = random.Between(1, DateTime.DaysInMonth(year, month));
        return Blanks(random, random.Between(0, 19) switch
        {
            <= 8 => Day(random, year, month, day),
            <= 10 => Month(random, year, month),
            <= 13 => Year(random, year),
            14 => Unreal(random, year),
            15 or 16 => About(random, year, month, day),
            17 => Decade(random, year),
            18 => Open(random, year),
            _ => Span(year, month, day, random.Between(year, Math.Min(9999, year + 9))),
        });
    }

    /// <summary>An exact day, in one of the forms for it.</summary>
    public static DateSample Day(SplitMix64 random, int year, int month, int day)
    {
        string y = year.ToString("0000", CultureInfo.InvariantCulture);
        string text = random.One(
            $"{Two(random, day)}/{Two(random, month)}/{y}", $"{Two(random, day)}.{Two(random, month)}.{y}", $"{Two(random, day)}-{Two(random, month)}-{y}",
            $"{y}-{month:00}-{day:00}", $"{y}-{month:00}-{day:00}T00:00:00");
        var date = new DateOnly(year, month, day);
        return new DateSample(text, date, date, DatePrecision.Day) { Day = day, Month = month, Year = year };
    }

    /// <summary>A day in the plainest form.</summary>
    public static DateSample Exact(DateOnly day) => new(day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), day, day, DatePrecision.Day) { Day = day.Day, Month = day.Month, Year = day.Year };

    /// <summary>A text that cannot be read as a date.</summary>
    public static DateSample Garbage(SplitMix64 random)
    {
        string text = random.One(
            "abc", "32/01/1990", "00/00/1975", "13/2020", "1.201", "44562", "197", "19755", "1/2/3/4", "năm 1975", "1975-13", "1980/1970",
            "200 tuổi", "15/13/1975", "0/5/1975", "📅", "12:30", "-1975", "1975 ?");
        return new DateSample(text, DateOnly.MinValue, DateOnly.MaxValue, DatePrecision.None);
    }

    private static DateSample Month(SplitMix64 random, int year, int month)
    {
        string y = year.ToString("0000", CultureInfo.InvariantCulture);
        string text = random.One($"{Two(random, month)}/{y}", $"{Two(random, month)}.{y}", $"{y}-{month:00}", $"{y}-{month:00}-XX");
        return new DateSample(text, new DateOnly(year, month, 1), EndOfMonth(year, month), DatePrecision.Month) { Month = month, Year = year };
    }

    private static DateSample Year(SplitMix64 random, int year)
    {
        string y = year.ToString("0000", CultureInfo.InvariantCulture);
        return new DateSample(random.One(y, y, y, $"{y}-XX", $"{y}-XX-XX"), new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DatePrecision.Year) { Year = year };
    }

    // A day that the month does not have stands for the month.
    private static DateSample Unreal(SplitMix64 random, int year)
    {
        (int month, int day) = random.One((4, 31), (6, 31), (9, 31), (11, 31), (2, 30), (2, 31), (2, DateTime.IsLeapYear(year) ? 30 : 29));
        string y = year.ToString("0000", CultureInfo.InvariantCulture);
        return new DateSample(random.One($"{day}/{Two(random, month)}/{y}", $"{y}-{month:00}-{day}"), new DateOnly(year, month, 1), EndOfMonth(year, month), DatePrecision.Day)
        {
            IsReal = false,
            Day = day,
            Month = month,
            Year = year,
        };
    }

    // One year either side of what is written.
    private static DateSample About(SplitMix64 random, int year, int month, int day)
    {
        string y = year.ToString("0000", CultureInfo.InvariantCulture);
        (string text, DateOnly first, DateOnly last) = random.One(
            (y, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
            ($"{y}-{month:00}", new DateOnly(year, month, 1), EndOfMonth(year, month)),
            ($"{y}-{month:00}-{day:00}", new DateOnly(year, month, day), new DateOnly(year, month, day)));
        return new DateSample(text + random.One('?', '~'), Years(first, -1), Years(last, 1), DatePrecision.Span);
    }

    private static DateSample Decade(SplitMix64 random, int year)
    {
        int decade = year / 10 * 10, century = year / 100 * 100;
        return random.Chance(70)
            ? new DateSample($"{year / 10:000}X", new DateOnly(Math.Max(1, decade), 1, 1), new DateOnly(decade + 9, 12, 31), DatePrecision.Span)
            : new DateSample($"{year / 100:00}XX", new DateOnly(Math.Max(1, century), 1, 1), new DateOnly(century + 99, 12, 31), DatePrecision.Span);
    }

    private static DateSample Open(SplitMix64 random, int year)
    {
        string y = year.ToString("0000", CultureInfo.InvariantCulture);
        return random.Chance(50)
            ? new DateSample($"../{y}", DateOnly.MinValue, new DateOnly(year, 12, 31), DatePrecision.Span)
            : new DateSample($"{y}/..", new DateOnly(year, 1, 1), DateOnly.MaxValue, DatePrecision.Span);
    }

    private static DateSample Span(int year, int month, int day, int lastYear) => new(
        string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}/{lastYear:0000}"),
        new DateOnly(year, month, day), new DateOnly(lastYear, 12, 31), DatePrecision.Span);

    private static DateSample Blanks(SplitMix64 random, DateSample sample) => random.Chance(15) ? sample with { Text = random.One(" ", "\t", "\u00A0") + sample.Text + "  " } : sample;

    private static string Two(SplitMix64 random, int number) => number.ToString(random.Chance(50) ? "00" : "0", CultureInfo.InvariantCulture);

    private static DateOnly EndOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static DateOnly Years(DateOnly day, int years)
        => day.Year + years < 1 ? DateOnly.MinValue : day.Year + years > 9999 ? DateOnly.MaxValue : day.AddYears(years);
}
