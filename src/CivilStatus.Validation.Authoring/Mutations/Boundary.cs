using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Authoring.Mutations;

/// <summary>Moves the limits of periods by a day.</summary>
internal static class Boundary
{
    /// <summary>Whether a day of a period is a limit that somebody set.</summary>
    public static bool IsLimit(int day) => day is not (DayRange.Earliest or Period.Never);

    /// <summary>The period with the limit that lies on a day moved.</summary>
    public static Period MoveLimit(this Period period, int day, int by)
        => new(period.From == day ? day + by : period.From, period.To == day ? day + by : period.To);

    public static LocalizedText Words(int day, int by)
        => LocalizedText.Of($"ranh giới {DayRange.Iso(day)} thành {DayRange.Iso(day + by)}", $"the boundary {DayRange.Iso(day)} becomes {DayRange.Iso(day + by)}");
}
