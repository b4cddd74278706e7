using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Logic;

namespace CivilStatus.Validation.Evaluation;

/// <summary>Whether something that had its time, such as a province, was there on a day that may not be exact.</summary>
internal static class Existence
{
    /// <summary>
    /// True when on every day possible one of the rows was there, false when on none; unknown without rows or day,
    /// since a name that nobody knows says nothing.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <param name="rows">The rows that a text may mean.</param>
    /// <param name="months">How many months earlier and later than its period a row still counts.</param>
    public static Value On(Value day, IEnumerable<TableRow> rows, int months)
    {
        Period[] periods = [.. rows.Select(r => Widen(r.Period, months)).OrderBy(p => p.From)];
        if (!day.IsKnown || periods.Length == 0) return Value.Unknown;
        if (!periods.Any(p => p.Overlaps(new DayRange(day.Low, day.High)))) return Value.Of(false);
        int next = day.Low;
        foreach (Period period in periods)
            if (period.Contains(next)) next = period.To;
        return Value.Of(next > day.High ? Truth.True : Truth.Undecided);
    }

    private static Period Widen(Period period, int months) => new(
        period.From == DayRange.Earliest ? period.From : Moved(period.From, -months),
        period.To == Period.Never ? period.To : Moved(period.To, months));

    private static int Moved(int day, int months) => DateOnly.FromDayNumber(day).AddMonths(months).DayNumber;
}
