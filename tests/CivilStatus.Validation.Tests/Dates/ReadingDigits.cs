using System.Globalization;
using System.Text;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Tests.Sampling;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Tests.Dates;

/// <summary>The two forms that are read at once, against the reader of .NET.</summary>
public sealed class ReadingDigits
{
    private static readonly string[] Forms = ["dd'/'MM'/'yyyy", "dd'.'MM'.'yyyy", "dd'-'MM'-'yyyy", "yyyy'-'MM'-'dd"];

    // Signs beside the digits, digits of other scripts, and letters whose lowest byte is a digit's or a sign's.
    private static readonly char[] Signs = [.. "0123456789/.-:; +", '\0', '\u00B2', '\u0130', '\u012F', '\u022D', '\u0665', '\uFF11', '\u3039'];

    [Property(MaxTest = 10_000)]
    public void Only_days_of_the_calendar_in_these_forms_are_read(int seed)
    {
        var draw = new Draw(seed);
        char[] written = DateOnly.FromDayNumber(draw.Number(DayRange.Earliest, DayRange.Latest)).ToString(draw.One(Forms), CultureInfo.InvariantCulture).ToCharArray();
        for (int slips = draw.Number(0, 3); slips > 0; slips--) written[draw.Number(0, written.Length - 1)] = draw.One(Signs);
        string text = new string(written)[..draw.Number(9, 10)] + new string('0', draw.Number(0, 1));
        DateOnly? expected = DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly read) ? read : null;

        Assert.Equal(expected, Read<char>(text));
        Assert.Equal(expected, Read<byte>(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Every_day_of_the_calendar_has_its_number()
    {
        for (int day = DayRange.Earliest; day <= DayRange.Latest; day++)
        {
            (int year, int month, int dayOfMonth) = DateOnly.FromDayNumber(day);
            if (DigitsReader.DayNumber(year, month, dayOfMonth) != day) Assert.Fail($"{DayRange.Iso(day)} is day {day}, not {DigitsReader.DayNumber(year, month, dayOfMonth)}.");
        }
    }

    private static DateOnly? Read<T>(ReadOnlySpan<T> text)
        where T : unmanaged, System.Numerics.IBinaryInteger<T>
        => DigitsReader.TryReadReal(text, out int year, out int month, out int day) ? new DateOnly(year, month, day) : null;
}
