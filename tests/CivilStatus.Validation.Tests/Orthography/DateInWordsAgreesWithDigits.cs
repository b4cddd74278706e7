using System.Diagnostics;
using System.Globalization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Orthography;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Tests.Orthography;

public class DateInWordsAgreesWithDigits
{
    private static readonly Table NumberWords = VietnameseTables.Of("number-words");

    private static readonly Arbitrary<DateOnly> Dates = Gen
        .Choose(new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2099, 12, 31).DayNumber)
        .Select(DateOnly.FromDayNumber)
        .ToArbitrary();

    [Theory]
    [InlineData("Ngày hai mươi bảy tháng tám năm hai nghìn không trăm linh tám", "27/08/2008")]
    [InlineData("Ngày Một Tháng Chín Năm Hai Nghìn Linh Tám", "01.09.2008")]
    [InlineData("Ngày một, tháng chín, năm hai ngàn lẻ tám.", "1/9/2008")]
    [InlineData("Ngày 01 tháng 9 năm 2008", "01/09/2008")]
    [InlineData("01/09/2008", "01/09/2008")]
    [InlineData("mồng năm tháng năm năm một nghìn chín trăm năm mươi lăm", "05/05/1955")]
    [InlineData("ngày năm tháng năm năm năm lăm", "05/05/1955")]
    [InlineData("ngày mồng mười tháng mười năm hai nghìn mười", "10/10/2010")]
    [InlineData("hai mươi mốt tháng tư năm một chín bảy lăm", "21/04/1975")]
    [InlineData("hai mốt, tư, một chín bảy lăm", "21/04/1975")]
    [InlineData("ngày hăm lăm tháng chạp năm bảy nhăm", "25/12/1975")]
    [InlineData("ngày ba mươi tháng giêng năm một ngàn chín trăm linh một", "30/01/1901")]
    [InlineData("Năm một nghìn chín trăm bảy lăm", "1975")]
    [InlineData("tháng ba năm chín lăm", "03/1995")]
    [InlineData("NGÀY BA MƯƠI MỐT THÁNG MƯỜI HAI NĂM MỘT NGHÌN CHÍN TRĂM CHÍN MƯƠI CHÍN", "31/12/1999")]
    [InlineData("ngày ba mươi mốt tháng tư năm hai nghìn", "31/04/2000")] // no such day, yet the same is said
    [InlineData("ngày ba tháng tư năm một chín bảy lăm", "1975")]
    [InlineData("năm một chín bảy lăm", "03/04/1975")]
    [InlineData("năm 1975 tháng 4 ngày 30", "30/04/1975")]
    [InlineData("Sinh ngày hai tháng ba năm nghìn chín trăm tám mươi", "02/03/1980")]
    public void Variants_of_the_same_date(string words, string digits) => Assert.Equal(Truth.True, Compare(words, digits));

    [Theory]
    [InlineData("Ngày hai mươi bảy tháng tám năm hai nghìn không trăm linh tám", "01.09.2008")]
    [InlineData("Ngày một tháng chín năm hai nghìn linh tám", "01/09/2009")]
    [InlineData("Ngày một tháng tám năm hai nghìn linh tám", "09/2008")]
    [InlineData("năm chín lăm", "1996")]
    [InlineData("ngày hai mươi tháng ba năm một chín bảy lăm", "21/03/1975")]
    public void Another_date(string words, string digits) => Assert.Equal(Truth.False, Compare(words, digits));

    [Theory]
    [InlineData("", "01/09/2008")]
    [InlineData("không rõ", "01/09/2008")]
    [InlineData("tám", "08/09/2008")]
    [InlineData("ngày một tháng chín năm hai nghìn tám âm lịch", "01/09/2008")] // a date of the lunar calendar
    [InlineData("ngày bốn mươi tháng chín năm hai nghìn", "01/09/2000")]
    [InlineData("ngày một tháng chín", "1975")] // nothing in common
    [InlineData("Ngày một tháng chín năm hai nghìn linh tám", "25 tuổi")]
    [InlineData("Ngày một tháng chín năm hai nghìn linh tám", "1.20x")]
    public void Nothing_to_compare(string words, string digits) => Assert.Equal(Truth.Undecided, Compare(words, digits));

    [Property(MaxTest = 3000)]
    public Property Any_spelling_of_a_date_agrees_with_it() => Prop.ForAll(Dates, ArbMap.Default.ArbFor<int>(), (date, choices) =>
    {
        string words = new SpokenDate(choices).Spell(date.Day, date.Month, date.Year);
        return (Compare(words, Written(date)) == Truth.True).Label(words);
    });

    [Property(MaxTest = 3000)]
    public Property No_spelling_of_a_date_agrees_with_another() => Prop.ForAll(Dates, Dates, ArbMap.Default.ArbFor<int>(), (date, other, choices) =>
    {
        string words = new SpokenDate(choices).Spell(date.Day, date.Month, date.Year);
        return (Compare(words, Written(other)) == Truth.False).Label($"{words} against {Written(other)}").When(date != other);
    });

    [Property(MaxTest = 1000)]
    public Property Parts_that_only_one_states_do_not_count() => Prop.ForAll(Dates, ArbMap.Default.ArbFor<int>(), (date, choices) =>
    {
        string words = new SpokenDate(choices).Spell(date.Day, date.Month, date.Year);
        string month = date.ToString("MM/yyyy", CultureInfo.InvariantCulture), year = date.ToString("yyyy", CultureInfo.InvariantCulture);
        return Compare(words, month) == Truth.True && Compare(words, year) == Truth.True;
    });

    [Theory]
    [InlineData("năm ", 39)]
    [InlineData("một ", 40)]
    [InlineData("năm ", 100_000)]
    [InlineData("linh năm mươi ", 13)]
    public void Hostile_text_takes_no_time(string word, int times)
    {
        string words = string.Concat(Enumerable.Repeat(word, times));
        long started = Stopwatch.GetTimestamp();
        Assert.Equal(Truth.Undecided, Compare(words, "05/05/1955"));
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 2);
    }

    [Property(MaxTest = 1000)]
    public void No_text_makes_it_fail(string? words) => _ = Compare(words ?? "", "05/05/1955");

    [Fact]
    public void Names_an_unknown_role()
    {
        var table = new Table("numbers", LocalizedText.Of("số", "numbers"), ["roles", "value"], [new("một", [], ["digit", "1"])]);
        var fault = Assert.Throws<ArgumentException>(() => DateWords.WordsAgree("một", Read("1975"), table));
        Assert.Contains("'numbers' gives a word the role 'digit'", fault.Message, StringComparison.Ordinal);
    }

    private static string Written(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static Truth Compare(string words, string digits) => DateWords.WordsAgree(words, Read(digits), NumberWords);

    private static PartialDate Read(string digits)
        => new PartialDateReader(new AgeWords(["tuổi"], 2), default).Read(digits, DayRange.Whole);
}
