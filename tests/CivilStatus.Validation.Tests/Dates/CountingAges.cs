using System.Globalization;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Tests.Sampling;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Tests.Dates;

public sealed class CountingAges
{
    [Theory]
    [InlineData("2000-05-10", "2018-05-09", 17)]
    [InlineData("2000-05-10", "2018-05-10", 18)]
    [InlineData("2000-05-10", "2000-05-10", 0)]
    [InlineData("2000-05-10", "2000-05-09", -1)]
    [InlineData("2000-02-29", "2018-02-27", 17)]
    [InlineData("2000-02-29", "2018-02-28", 18)]
    [InlineData("2000-02-29", "2016-02-28", 15)]
    [InlineData("2000-02-29", "2016-02-29", 16)]
    public void Completed_years_with_the_leap_birthday_on_28_February(string born, string on, int years)
        => Assert.Equal(years, new AgeCounting(false).CompletedYears(Day(born), Day(on)));

    [Theory]
    [InlineData("2000-02-29", "2018-02-28", 17)]
    [InlineData("2000-02-29", "2018-03-01", 18)]
    [InlineData("2000-02-29", "2016-02-29", 16)]
    public void Completed_years_with_the_leap_birthday_on_1_March(string born, string on, int years)
        => Assert.Equal(years, new AgeCounting(true).CompletedYears(Day(born), Day(on)));

    [Property(MaxTest = 5000)]
    public void Completed_years_are_the_anniversaries_reached(int seed, bool marchFirst)
    {
        var draw = new Draw(seed);
        DateOnly born = NearLeapDay(draw), on = NearLeapDay(draw);

        int years = new AgeCounting(marchFirst).CompletedYears(born.DayNumber, on.DayNumber);

        Assert.Equal(AnniversaryCount.Of(born, on, marchFirst), years);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_year_is_completed_on_the_birthday_and_not_before_in_any_century(bool marchFirst)
    {
        var counting = new AgeCounting(marchFirst);
        for (int year = 1700; year < 2100; year++)
            foreach ((int month, int day) in new[] { (1, 1), (2, 28), (2, 29), (3, 1), (7, 15), (12, 31) })
            {
                if (day > DateTime.DaysInMonth(year, month)) continue;
                var born = new DateOnly(year, month, day);
                for (int age = 1; age <= 410; age += age < 130 ? 1 : 7)
                {
                    DateOnly birthday = born.AddYears(age);
                    if (marchFirst && (month, day) == (2, 29) && birthday.Day == 28) birthday = birthday.AddDays(1);
                    for (int after = -6; after <= 6; after++)
                        if (counting.CompletedYears(born.DayNumber, birthday.DayNumber + after) != (after < 0 ? age - 1 : age))
                            Assert.Fail($"{born:yyyy-MM-dd} is not {(after < 0 ? age - 1 : age)} on {birthday.AddDays(after):yyyy-MM-dd}");
                }
            }
    }

    [Theory]
    [InlineData("25 tuổi")]
    [InlineData("25 tuô\u0309i")]
    [InlineData("25 tuo\u0302\u0309i")]
    [InlineData("25tuổi")]
    [InlineData(" 25  TUỔI ")]
    [InlineData("25 t")]
    public void A_stated_age_spans_what_both_ways_of_counting_allow(string text)
    {
        PartialDate date = Read(text, "1986-06-01", marchFirst: false);

        // 25 completed years at most: born after 1 June 1960. 23 at least: born on 1 June 1963 at the latest.
        Assert.Equal("1960-06-02/1963-06-01", date.Days.ToString());
        Assert.Equal((DatePrecision.Age, 25, text), (date.Precision, date.StatedAge, date.Text));
    }

    [Fact]
    public void A_newborn_is_not_born_after_the_entry()
        => Assert.Equal("1984-06-02/1986-06-01", Read("1 tuổi", "1986-06-01", marchFirst: false).Days.ToString());

    [Fact]
    public void An_age_without_an_entry_date_says_nothing_of_the_day()
        => Assert.Equal(DayRange.Whole, new PartialDateReader(Ages, new AgeCounting(false)).Read("25 tuổi", DayRange.Whole).Days);

    [Fact]
    public void An_age_at_the_beginning_of_the_calendar_still_allows_some_day()
    {
        PartialDate date = Read("25 tuổi", "0005-01-01", marchFirst: false);

        Assert.True(date.Days.First <= date.Days.Last, date.Days.ToString());
    }

    [Property(MaxTest = 2000)]
    public void A_stated_age_allows_exactly_the_births_of_its_completed_years(int seed, bool marchFirst)
    {
        var draw = new Draw(seed);
        int age = draw.Number(0, 60);
        DateOnly entry = NearLeapDay(draw);
        string text = string.Create(CultureInfo.InvariantCulture, $"{age} tuổi");

        DayRange days = Read(text, entry.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), marchFirst).Days;

        foreach (int edge in new[] { days.First, days.Last })
            for (int born = edge - 2; born <= edge + 2; born++)
            {
                int years = AnniversaryCount.Of(DateOnly.FromDayNumber(born), entry, marchFirst);
                bool allowed = Math.Max(0, age - 2) <= years && years <= age;
                Assert.True(allowed == days.Contains(born), $"{text} on {entry:yyyy-MM-dd}: {DateOnly.FromDayNumber(born):yyyy-MM-dd} is {years}; days {days}");
            }
    }

    private static AgeWords Ages { get; } = new(["tuổi", "t"], 2);

    private static PartialDate Read(string text, string entryDate, bool marchFirst)
        => new PartialDateReader(Ages, new AgeCounting(marchFirst)).Read(text, new DayRange(Day(entryDate), Day(entryDate)));

    private static int Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;

    // Half of the days lie about the end of February, where counting is hard.
    [Property(MaxTest = 5000)]
    public void Where_the_number_of_days_tells_the_years_nobody_has_to_count(int seed, bool marchFirst)
    {
        var draw = new Draw(seed);
        var counting = new AgeCounting(marchFirst);
        int born = NearLeapDay(draw).DayNumber, years = draw.Number(-120, 120);

        Assert.True(counting.CompletedYears(born, born + (int)AgeCounting.DaysThatReach(years)) >= years);
        Assert.True(counting.CompletedYears(born, born + (int)AgeCounting.DaysThatMayReach(years) - 1) < years);
    }

    private static DateOnly NearLeapDay(Draw draw)
    {
        int year = draw.Number(1880, 2040);
        return draw.Chance(50)
            ? new DateOnly(year, 2, 26).AddDays(draw.Number(0, 5))
            : new DateOnly(year, 1, 1).AddDays(draw.Number(0, 364));
    }
}
