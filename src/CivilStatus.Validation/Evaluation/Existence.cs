using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Logic;

namespace CivilStatus.Validation.Evaluation;

/// <summary>Whether something that had its time, such as a province, was there on a day that may not be exact.</summary>
internal static class Existence
{
    /// <summary>
    /// True when on every day possible one of the rows was there, false when on none; undecided without rows, since a name that
    /// nobody knows says nothing.
    /// </summary>
    /// <param name="days">The days it may be.</param>
    /// <param name="rows">The rows that a text may mean.</param>
    /// <param name="months">How many months earlier and later than its period a row still counts.</param>
    public static Truth On(DayRange days, List<TableRow> rows, int months)
    {
        if (rows.Count == 0) return Truth.Undecided;
        bool ever = false;
        int next = days.First;
        // Each round goes on from the day after what is covered so far.
        for (int before = -1; before != next;)
        {
            before = next;
            foreach (TableRow row in rows)
            {
                Period period = Widen(row.Period, months);
                ever |= period.Overlaps(days);
                if (period.Contains(next)) next = period.To;
            }
        }
        return !ever ? Truth.False : next > days.Last ? Truth.True : Truth.Undecided;
    }

    private static Period Widen(Period period, int months) => new(
        period.From == DayRange.Earliest ? period.From : Moved(period.From, -months),
        period.To == Period.Never ? period.To : Moved(period.To, months));

    private static int Moved(int day, int months) => months == 0 ? day : DateOnly.FromDayNumber(day).AddMonths(months).DayNumber;
}
