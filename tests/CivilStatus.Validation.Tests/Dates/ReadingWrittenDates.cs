using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Tests.Sampling;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Tests.Dates;

public sealed class ReadingWrittenDates
{
    private static readonly PartialDateReader Reader = new(new AgeWords(["tuổi", "t"], 2), new AgeCounting(false));

    [Theory]
    [InlineData("05/03/1975", "1975-03-05", DatePrecision.Day)]
    [InlineData("5/3/1975", "1975-03-05", DatePrecision.Day)]
    [InlineData("5/03/1975", "1975-03-05", DatePrecision.Day)]
    [InlineData("5.3.1975", "1975-03-05", DatePrecision.Day)]
    [InlineData("05-03-1975", "1975-03-05", DatePrecision.Day)]
    [InlineData("29/02/2000", "2000-02-29", DatePrecision.Day)]
    [InlineData("01/04/5005", "5005-04-01", DatePrecision.Day)]
    [InlineData("1975-03-05", "1975-03-05", DatePrecision.Day)]
    [InlineData("1975-03-05T00:00:00", "1975-03-05", DatePrecision.Day)]
    [InlineData("1975-03-05T12:30:00.000Z", "1975-03-05", DatePrecision.Day)]
    [InlineData("3/1975", "1975-03-01/1975-03-31", DatePrecision.Month)]
    [InlineData("03/1975", "1975-03-01/1975-03-31", DatePrecision.Month)]
    [InlineData("03.1975", "1975-03-01/1975-03-31", DatePrecision.Month)]
    [InlineData("01.2010", "2010-01-01/2010-01-31", DatePrecision.Month)]
    [InlineData("1975-02", "1975-02-01/1975-02-28", DatePrecision.Month)]
    [InlineData("1975", "1975-01-01/1975-12-31", DatePrecision.Year)]
    [InlineData("1975?", "1974-01-01/1976-12-31", DatePrecision.Span)]
    [InlineData("1975~", "1974-01-01/1976-12-31", DatePrecision.Span)]
    [InlineData("1975-03?", "1974-03-01/1976-03-31", DatePrecision.Span)]
    [InlineData("../1975", "../1975-12-31", DatePrecision.Span)]
    [InlineData("1975/..", "1975-01-01/..", DatePrecision.Span)]
    [InlineData("1975/1980", "1975-01-01/1980-12-31", DatePrecision.Span)]
    [InlineData("197X", "1970-01-01/1979-12-31", DatePrecision.Span)]
    [InlineData("19XX", "1900-01-01/1999-12-31", DatePrecision.Span)]
    [InlineData("  1975 ", "1975-01-01/1975-12-31", DatePrecision.Year)]
    [InlineData("\t05/03/1975\n", "1975-03-05", DatePrecision.Day)]
    public void A_written_date_allows_the_days_it_names(string text, string days, DatePrecision precision)
    {
        PartialDate date = Reader.Read(text, DayRange.Whole);

        Assert.Equal((DateProblem.None, days, precision, true), (date.Problem, date.Days.ToString(), date.Precision, date.IsReal));
        Assert.Equal(text, date.Text);
    }

    [Theory]
    [InlineData("31/04/1975", "1975-04-01/1975-04-30", 31)]
    [InlineData("29/02/1975", "1975-02-01/1975-02-28", 29)]
    [InlineData("29/02/1900", "1900-02-01/1900-02-28", 29)]
    [InlineData("30.2.2000", "2000-02-01/2000-02-29", 30)]
    [InlineData("1975-06-31", "1975-06-01/1975-06-30", 31)]
    public void An_unreal_day_stands_for_its_month(string text, string days, int stated)
    {
        PartialDate date = Reader.Read(text, DayRange.Whole);

        Assert.Equal((days, false, stated, DatePrecision.Day), (date.Days.ToString(), date.IsReal, date.StatedDay, date.Precision));
    }

    [Theory]
    [InlineData("1.201", DateProblem.SpreadsheetNumber)]
    [InlineData("1.2", DateProblem.SpreadsheetNumber)]
    [InlineData("44562", DateProblem.SpreadsheetNumber)]
    [InlineData("13/2020", DateProblem.MonthOutOfRange)]
    [InlineData("00/00/1975", DateProblem.MonthOutOfRange)]
    [InlineData("00/1975", DateProblem.MonthOutOfRange)]
    [InlineData("05/13/1975", DateProblem.MonthOutOfRange)]
    [InlineData("1975-13", DateProblem.MonthOutOfRange)]
    [InlineData("32/01/1975", DateProblem.DayOutOfRange)]
    [InlineData("00/05/1975", DateProblem.DayOutOfRange)]
    [InlineData("0000", DateProblem.YearOutOfRange)]
    [InlineData("05/05/0000", DateProblem.YearOutOfRange)]
    [InlineData("1980/1975", DateProblem.EndBeforeStart)]
    [InlineData("131 tuổi", DateProblem.AgeOutOfRange)]
    [InlineData("../..", DateProblem.NotADate)]
    [InlineData("5/3/75", DateProblem.NotADate)]
    [InlineData("005/3/1975", DateProblem.NotADate)]
    [InlineData("3-1975", DateProblem.NotADate)]
    [InlineData("5/3-1975", DateProblem.NotADate)]
    [InlineData("5/3/1975/1", DateProblem.NotADate)]
    [InlineData("٢٠/٠٣/١٩٧٥", DateProblem.NotADate)]
    [InlineData("+5/3/1975", DateProblem.NotADate)]
    [InlineData("5 / 3 / 1975", DateProblem.NotADate)]
    [InlineData("1975-3-5-", DateProblem.NotADate)]
    [InlineData("?", DateProblem.NotADate)]
    [InlineData("tuổi", DateProblem.NotADate)]
    [InlineData("25", DateProblem.NotADate)]
    [InlineData("25 năm", DateProblem.NotADate)]
    public void A_text_that_cannot_be_read_says_why_and_allows_every_day(string text, DateProblem problem)
    {
        PartialDate date = Reader.Read(text, DayRange.Whole);

        Assert.Equal((problem, DayRange.Whole, text), (date.Problem, date.Days, date.Text));
        Assert.False(date.IsReadable);
    }

    [Property(Arbitrary = [typeof(DatesOfAllYears)], MaxTest = 3000)]
    public void Every_form_reads_back_to_the_days_it_was_written_for(DateSample sample)
    {
        PartialDate date = Reader.Read(sample.Text, DayRange.Whole);

        Assert.Equal(DateProblem.None, date.Problem);
        Assert.Equal((sample.Days, sample.Precision, sample.IsReal), (date.Days, date.Precision, date.IsReal));
        Assert.Equal((sample.Day, sample.Month, sample.Year), (date.StatedDay, date.StatedMonth, date.StatedYear));
        Assert.Equal(sample.Text, date.Text);
    }

    [Property(MaxTest = 3000)]
    public void No_text_breaks_the_reader_and_every_byte_is_kept(string? written)
    {
        string text = written ?? "";

        PartialDate date = Reader.Read(text, DayRange.Whole);

        Assert.Equal(text, date.Text);
        Assert.True(date.Days.First <= date.Days.Last);
    }

    [Property(MaxTest = 3000)]
    public void No_text_made_of_the_signs_of_dates_breaks_the_reader(int seed)
    {
        var draw = new Draw(seed);
        string text = string.Concat(Enumerable.Range(0, draw.Number(1, 14)).Select(_ => draw.One('0', '1', '2', '9', '/', '.', '-', '?', '~', 'X', ' ', 'T', ':', 't')));
        var entryDays = new DayRange(draw.Number(DayRange.Earliest, DayRange.Latest), DayRange.Latest);

        PartialDate date = Reader.Read(text, entryDays);

        Assert.Equal(text, date.Text);
        Assert.True(DayRange.Earliest <= date.Days.First && date.Days.First <= date.Days.Last && date.Days.Last <= DayRange.Latest, date.Days.ToString());
    }
}

/// <summary>Dates in every form, over the whole calendar.</summary>
public static class DatesOfAllYears
{
    public static Arbitrary<DateSample> Dates() => DateGen.Partial(1, 9999).ToArbitrary();
}
