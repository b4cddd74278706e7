using System.Globalization;
using CivilStatus.Validation.Dates;
using FsCheck;

namespace CivilStatus.Validation.Tests.Sampling;

/// <summary>Dates in every form that registers know, and texts that are no dates.</summary>
public static class DateSamples
{
    public static Arbitrary<DateSample> DateSample() => Sampling.Draw.Arbitrary(d => Readable(d, 1, 9999), _ => []);

    /// <summary>A date of any readable form, except an age, about a day of the years given.</summary>
    public static DateSample Readable(Draw draw, int firstYear, int lastYear)
    {
        int year = draw.Number(firstYear, lastYear), month = draw.Number(1, 12);
        int day = draw.Number(1, DateTime.DaysInMonth(year, month));
        return Blanks(draw, draw.Number(0, 19) switch
        {
            <= 8 => Day(draw, year, month, day),
            <= 10 => Month(draw, year, month),
            <= 13 => Year(draw, year),
            14 => Unreal(draw, year),
            15 or 16 => About(draw, year, month, day),
            17 => Decade(draw, year),
            18 => Open(draw, year),
            _ => Span(year, month, day, draw.Number(year, Math.Min(9999, year + 9))),
        });
    }

    /// <summary>An exact day, in one of the forms for it.</summary>
    public static DateSample Day(Draw draw, int year, int month, int day)
    {
        string y = year.ToString("0000", CultureInfo.InvariantCulture);
        string text = draw.One(
            $"{Two(draw, day)}/{Two(draw, month)}/{y}", $"{Two(draw, day)}.{Two(draw, month)}.{y}", $"{Two(draw, day)}-{Two(draw, month)}-{y}",
            $"{y}-{month:00}-{day:00}", $"{y}-{month:00}-{day:00}T00:00:00");
        var date = new DateOnly(year, month, day);
        return new DateSample(text, date, date, DatePrecision.Day) { Day = day, Month = month, Year = year };
    }

    /// <summary>A text that cannot be read as a date.</summary>
    public static DateSample Garbage(Draw draw)
    {
        string text = draw.One(
            "abc", "32/01/1990", "00/00/1975", "13/2020", "1.201", "44562", "197", "19755", "1/2/3/4", "năm 1975", "1975-13", "1980/1970",
            "200 tuổi", "15/13/1975", "0/5/1975", "📅", "12:30", "-1975", "1975 ?");
        return new DateSample(text, DateOnly.MinValue, DateOnly.MaxValue, DatePrecision.None);
    }

    private static DateSample Month(Draw draw, int year, int month)
    {
        string y = year.ToString("0000", CultureInfo.InvariantCulture);
        string text = draw.One($"{Two(draw, month)}/{y}", $"{Two(draw, month)}.{y}", $"{y}-{month:00}", $"{y}-{month:00}-XX");
        return new DateSample(text, new DateOnly(year, month, 1), EndOfMonth(year, month), DatePrecision.Month) { Month = month, Year = year };
    }

    private static DateSample Year(Draw draw, int year)
    {
        string y = year.ToString("0000", CultureInfo.InvariantCulture);
        return new DateSample(draw.One(y, y, y, $"{y}-XX", $"{y}-XX-XX"), new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DatePrecision.Year) { Year = year };
    }

    // A day that the month does not have stands for the month.
    private static DateSample Unreal(Draw draw, int year)
    {
        (int month, int day) = draw.One((4, 31), (6, 31), (9, 31), (11, 31), (2, 30), (2, 31), (2, DateTime.IsLeapYear(year) ? 30 : 29));
        string y = year.ToString("0000", CultureInfo.InvariantCulture);
        return new DateSample(draw.One($"{day}/{Two(draw, month)}/{y}", $"{y}-{month:00}-{day}"), new DateOnly(year, month, 1), EndOfMonth(year, month), DatePrecision.Day)
        {
            IsReal = false,
            Day = day,
            Month = month,
            Year = year,
        };
    }

    // One year either side of what is written.
    private static DateSample About(Draw draw, int year, int month, int day)
    {
        string y = year.ToString("0000", CultureInfo.InvariantCulture);
        (string text, DateOnly first, DateOnly last) = draw.One(
            (y, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
            ($"{y}-{month:00}", new DateOnly(year, month, 1), EndOfMonth(year, month)),
            ($"{y}-{month:00}-{day:00}", new DateOnly(year, month, day), new DateOnly(year, month, day)));
        return new DateSample(text + draw.One('?', '~'), Years(first, -1), Years(last, 1), DatePrecision.Span);
    }

    private static DateSample Decade(Draw draw, int year)
    {
        int decade = year / 10 * 10, century = year / 100 * 100;
        return draw.Chance(70)
            ? new DateSample($"{year / 10:000}X", new DateOnly(Math.Max(1, decade), 1, 1), new DateOnly(decade + 9, 12, 31), DatePrecision.Span)
            : new DateSample($"{year / 100:00}XX", new DateOnly(Math.Max(1, century), 1, 1), new DateOnly(century + 99, 12, 31), DatePrecision.Span);
    }

    private static DateSample Open(Draw draw, int year)
    {
        string y = year.ToString("0000", CultureInfo.InvariantCulture);
        return draw.Chance(50)
            ? new DateSample($"../{y}", DateOnly.MinValue, new DateOnly(year, 12, 31), DatePrecision.Span)
            : new DateSample($"{y}/..", new DateOnly(year, 1, 1), DateOnly.MaxValue, DatePrecision.Span);
    }

    private static DateSample Span(int year, int month, int day, int lastYear) => new(
        string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}/{lastYear:0000}"),
        new DateOnly(year, month, day), new DateOnly(lastYear, 12, 31), DatePrecision.Span);

    private static DateSample Blanks(Draw draw, DateSample sample) => draw.Chance(15) ? sample with { Text = draw.One(" ", "\t", "\u00A0") + sample.Text + "  " } : sample;

    private static string Two(Draw draw, int number) => number.ToString(draw.Chance(50) ? "00" : "0", CultureInfo.InvariantCulture);

    private static DateOnly EndOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static DateOnly Years(DateOnly day, int years)
        => day.Year + years < 1 ? DateOnly.MinValue : day.Year + years > 9999 ? DateOnly.MaxValue : day.AddYears(years);
}
