using CivilStatus.Validation.Authoring.LawTables;

namespace CivilStatus.Validation.Authoring.Tests.LawTables;

public sealed class RelativeDays
{
    [Theory]
    [InlineData("day", "1960-01-13", "1960-01-13")]
    [InlineData("day+1d", "1960-01-13", "1960-01-14")]
    [InlineData("day-1d", "1960-01-01", "1959-12-31")]
    [InlineData("day-18y", "1960-01-13", "1942-01-13")]
    [InlineData("day-18y+1d", "1960-01-13", "1942-01-14")]
    [InlineData("day-18y-1d", "2018-01-01", "1999-12-31")]
    [InlineData("day+1y", "2015-02-28", "2016-02-28")]
    [InlineData("day-18y", "2024-02-29", "2006-02-28")]
    [InlineData("day-18y+1d", "2024-02-29", "2006-03-01")]
    [InlineData("day-20y", "2024-02-29", "2004-02-29")]
    public void It_counts_years_first_and_then_days(string text, string day, string expected)
    {
        Assert.True(RelativeDay.TryParse(text, out RelativeDay? relative));
        Assert.Equal(DateOnly.Parse(expected, null), DateOnly.FromDayNumber(relative.Value.From(DateOnly.Parse(day, null).DayNumber)));
    }

    [Theory]
    [InlineData("day18y")]
    [InlineData("day-18")]
    [InlineData("day-18 y")]
    [InlineData("day+1d-18y")]
    [InlineData("day-y")]
    [InlineData("day--1y")]
    [InlineData("day-18y+1d+1d")]
    [InlineData("day-1000000d")]
    [InlineData("day-18m")]
    [InlineData("days")]
    public void Other_forms_are_meant_so_and_refused(string text)
    {
        Assert.True(RelativeDay.IsMeant(text));
        Assert.False(RelativeDay.TryParse(text, out _));
    }

    [Theory]
    [InlineData("12/01/1960")]
    [InlineData("late")]
    [InlineData("")]
    public void Any_other_text_is_written_as_it_is(string text) => Assert.False(RelativeDay.IsMeant(text));
}
