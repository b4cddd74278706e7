namespace CivilStatus.Validation.Dates;

/// <summary>How an age is written where a date belongs, and how far it may be off; from the catalogue's conventions. Immutable; safe to share between threads.</summary>
/// <param name="Words">The words that follow the number, such as “tuổi”, in lower case and composed form (NFC).</param>
/// <param name="TraditionalYears">By how many years a traditionally counted age may exceed the completed years.</param>
public sealed record AgeWords(IReadOnlyList<string> Words, int TraditionalYears)
{
    /// <summary>No age is read.</summary>
    public static AgeWords None { get; } = new([], 0);

    /// <summary>
    /// The days of birth that a stated age allows on an entry day: the age may be completed years or be counted
    /// the traditional way, so 25 spans <c>25 − TraditionalYears</c> to 25 completed years.
    /// </summary>
    public DayRange BirthDays(int statedAge, DayRange entryDays, AgeCounting counting)
    {
        if (entryDays == DayRange.Whole) return DayRange.Whole;
        int youngest = Math.Max(0, statedAge - TraditionalYears);
        int last = counting.LatestBirth(youngest, entryDays.Last);
        // Not born early enough to have completed one year more than stated.
        int first = Math.Min(counting.LatestBirth(statedAge + 1, entryDays.First) + 1, last);
        return new DayRange(first, last);
    }
}
