using System.Globalization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Cli.Texts;

/// <summary>How days, ranges of days and periods are written.</summary>
internal static class DayText
{
    public static string Of(DayRange days, Language language)
    {
        if (days == DayRange.Whole) return language["bất kỳ ngày nào", "any day"];
        if (days.IsExact) return DayRange.DayMonthYear(days.First);
        if (days.First == DayRange.Earliest) return language[$"đến {DayRange.DayMonthYear(days.Last)}", $"until {DayRange.DayMonthYear(days.Last)}"];
        if (days.Last == DayRange.Latest) return language[$"từ {DayRange.DayMonthYear(days.First)}", $"from {DayRange.DayMonthYear(days.First)}"];
        return $"{DayRange.DayMonthYear(days.First)} – {DayRange.DayMonthYear(days.Last)}";
    }

    public static string Of(Period period, Language language)
        => Of(new DayRange(period.From, period.To == Period.Never ? DayRange.Latest : period.To - 1), language);
}
