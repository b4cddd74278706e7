using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Catalogues;

/// <summary>A half-open period of days, [from, to), each day as in <see cref="DayRange"/>. Immutable; safe to share between threads.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The day after the last; <see cref="Never"/> where there is no end.</param>
public readonly record struct Period(int From, int To)
{
    /// <summary>An end that never comes.</summary>
    public const int Never = int.MaxValue;

    /// <summary>The period without limits.</summary>
    public static Period Always { get; } = new(DayRange.Earliest, Never);

    /// <summary>Whether the day lies in the period.</summary>
    public bool Contains(int day) => From <= day && day < To;

    /// <summary>Whether some day of the range lies in the period.</summary>
    public bool Overlaps(DayRange days) => From <= days.Last && days.First < To;
}
