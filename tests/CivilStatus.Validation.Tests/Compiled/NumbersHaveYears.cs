using CivilStatus.Validation.Evaluation;

namespace CivilStatus.Validation.Tests.Compiled;

public class NumbersHaveYears
{
    [Theory]
    [InlineData("12/1999", 1999)]
    [InlineData("1/1999", 1999)]
    [InlineData("1234567/2020", 2020)]
    [InlineData(" 12 / 1999 ", 1999)]
    [InlineData("12/1999 ", 1999)]
    [InlineData("12345678/2020", null)]
    [InlineData("/1999", null)]
    [InlineData("12/199", null)]
    [InlineData("12/19990", null)]
    [InlineData("12a/1999", null)]
    [InlineData("12/1/1999", null)]
    [InlineData("12/199٩", null)]
    [InlineData("1999", null)]
    [InlineData("", null)]
    public void The_year_stands_behind_the_only_slash(string number, int? year) => Assert.Equal(year, NumberWithYear.Year(number));
}
