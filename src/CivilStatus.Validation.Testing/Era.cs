using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Records;
using NodaTime;
using Period = CivilStatus.Validation.Catalogues.Period;

namespace CivilStatus.Validation.Testing;

/// <summary>A stretch of time in which entries are registered. Immutable; safe to share between threads.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The day after the last.</param>
public sealed record Era(LocalDate From, LocalDate To)
{
    // Eras without a beginning, or without an end, are this long.
    private const int OpenYears = 20;

    /// <summary>
    /// The day that counts as today for entries of the era: the day the national catalogue was published, or the era's last day
    /// where the era begins after it.
    /// </summary>
    public LocalDate AsOf => From <= National.Catalogue.PublishedOn ? National.Catalogue.PublishedOn : To.PlusDays(-1);

    /// <summary>The days an entry of the era may bear: none after <see cref="AsOf"/>.</summary>
    internal (int First, int Last) Days => (DayRange.ToDay(From), Math.Min(DayRange.ToDay(To) - 1, DayRange.ToDay(AsOf)));

    /// <summary>
    /// The eras of an event, in order: within one, nothing changes in the law that its rules ask for. They follow from the national
    /// catalogue. The first begins twenty years before the first change of law, the last ends twenty years after the last.
    /// </summary>
    public static ImmutableArray<Era> Of(EntryEvent entryEvent) => [.. LawEras.Of(National.Catalogue, entryEvent).Select(Limited)];

    /// <summary>The era of an event that a day lies in; of days outside all eras the first or the last era.</summary>
    public static Era At(EntryEvent entryEvent, LocalDate day)
    {
        ImmutableArray<Era> eras = Of(entryEvent);
        return eras.FirstOrDefault(e => day < e.To) ?? eras[^1];
    }

    /// <inheritdoc/>
    public override string ToString() => $"{From:uuuu-MM-dd}/{To.PlusDays(-1):uuuu-MM-dd}";

    private static Era Limited(Period period)
    {
        LocalDate from = period.From == DayRange.Earliest ? DayRange.ToDate(period.To).PlusYears(-OpenYears) : DayRange.ToDate(period.From);
        return new Era(from, period.To == Period.Never ? from.PlusYears(OpenYears) : DayRange.ToDate(period.To));
    }
}
