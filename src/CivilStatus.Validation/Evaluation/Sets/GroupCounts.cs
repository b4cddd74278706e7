using System.Collections.Immutable;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Evaluation.Sets;

/// <summary>Counts, in a group of entries put in order, how often each day stands in a date field. Safe to share between threads.</summary>
public static class GroupCounts
{
    /// <summary>The counts of each day that some entry states exactly, in the order of the days.</summary>
    /// <param name="dates">The days that the field of each entry may be, in the order of the entries; the widest range where nothing is stated.</param>
    public static IEnumerable<DayCount> Of(IReadOnlyList<DayRange> dates)
    {
        var exact = new SortedDictionary<int, List<int>>();
        List<DayRange> open = [];
        for (int i = 0; i < dates.Count; i++)
        {
            if (!dates[i].IsExact) open.Add(dates[i]);
            else if (exact.TryGetValue(dates[i].First, out List<int>? same)) same.Add(i);
            else exact.Add(dates[i].First, [i]);
        }
        return exact.Select(day => new DayCount(day.Key, [.. day.Value], day.Value.Count + open.Count(o => o.First <= day.Key && day.Key <= o.Last), Stretches(day.Value)));
    }

    private static int Stretches(List<int> places)
    {
        int stretches = 1;
        for (int i = 1; i < places.Count; i++)
            if (places[i] != places[i - 1] + 1) stretches++;
        return stretches;
    }
}

/// <summary>How often a day stands in a field of the entries of a group. Immutable; safe to share between threads.</summary>
/// <param name="Day">The day, as in <see cref="DayRange"/>.</param>
/// <param name="Entries">The places, in the order of the group, of the entries that state it.</param>
/// <param name="Most">How many may state it, those included whose date is missing or not exact.</param>
/// <param name="Stretches">In how many stretches those that state it stand.</param>
public sealed record DayCount(int Day, ImmutableArray<int> Entries, int Most, int Stretches);
