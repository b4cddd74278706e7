using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Authoring.Exporting.Functions;

/// <content>Days, ages and years.</content>
public sealed partial class WorkflowFunctions
{
    /// <summary>Whether two days are the same.</summary>
    public bool? Same(DateOnly? left, DateOnly? right) => left is { } one && right is { } other ? one == other : null;

    /// <summary>Whether two numbers are the same.</summary>
    public bool? Same(int? left, int? right) => left is { } one && right is { } other ? one == other : null;

    /// <summary>Completed years; who was born on 29 February has a birthday in common years as the catalogue's conventions say.</summary>
    public int? Age(DateOnly? born, DateOnly? on)
    {
        if (born is not { } birth || on is not { } day) return null;
        int years = day.Year - birth.Year;
        // AddYears goes to 28 February where there is no 29th.
        DateOnly birthday = birth.AddYears(years);
        if (leapDayBirthdayOnMarchFirst && birthday.Day != birth.Day) birthday = birthday.AddDays(1);
        return birthday <= day ? years : years - 1;
    }

    /// <summary>Days from the first to the second, the first not counted; negative where the second comes first.</summary>
    public int? Days(DateOnly? from, DateOnly? to) => to?.DayNumber - from?.DayNumber;

    /// <summary>The day that a text states; null where it states none, or not exactly.</summary>
    public DateOnly? DateIn(string? text)
        => text is not null && dates.Read(text, DayRange.Whole) is { IsReadable: true, Days: { IsExact: true, First: int day } } ? DateOnly.FromDayNumber(day) : null;

    /// <summary>The calendar year.</summary>
    public int? Year(DateOnly? day) => day?.Year;

    /// <summary>The hundreds of the year: 19 for 1975.</summary>
    public int? Century(DateOnly? day) => day?.Year / 100;

    /// <summary>The last two digits of the year.</summary>
    public int? YearOfCentury(DateOnly? day) => day?.Year % 100;

    /// <summary>Whether a date in words says the same as the day; null where the words cannot be read.</summary>
    public bool? WordsAgree(string? words, DateOnly? day, string table)
    {
        if (words is null || day is not { } stated) return null;
        var date = new PartialDate
        {
            Text = "",
            Days = new DayRange(stated.DayNumber, stated.DayNumber),
            Precision = DatePrecision.Day,
            IsReal = true,
            StatedDay = (byte)stated.Day,
            StatedMonth = (byte)stated.Month,
            StatedYear = (short)stated.Year,
        };
        return DateWords.WordsAgree(words, date, TableOf(table)) switch
        {
            Truth.True => true,
            Truth.False => false,
            _ => null,
        };
    }

    /// <summary>
    /// Whether something that the text mentions by a name of the table was there on the day, give or take so many months; null
    /// where the text mentions nothing.
    /// </summary>
    public bool? ExistedOn(string? text, DateOnly? day, string table, int months)
    {
        if (text is null || day is not { } on) return null;
        var mentioned = new List<TableRow>();
        WordSearch.MentionsFromLeft(text, TableOf(table), mentioned);
        return mentioned.Count == 0 ? null : mentioned.Any(r => Begins(r.Period, months) <= on && (Ends(r.Period, months) is not { } end || on < end));
    }

    private static DateOnly Begins(Period period, int months)
        => period.From == DayRange.Earliest ? DateOnly.MinValue : DateOnly.FromDayNumber(period.From).AddMonths(-months);

    private static DateOnly? Ends(Period period, int months)
        => period.To == Period.Never ? null : DateOnly.FromDayNumber(period.To).AddMonths(months);
}
