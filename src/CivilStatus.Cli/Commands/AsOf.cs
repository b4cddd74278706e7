using CivilStatus.Validation.Dates;
using NodaTime;

namespace CivilStatus.Cli.Commands;

/// <summary>The as-of date: the one asked for, else today in Vietnam. Nothing below the command line reads a clock.</summary>
internal static class AsOf
{
    /// <summary>All year round and everywhere in Vietnam since 1975. To look it up in the database of time zones takes longer than many a run.</summary>
    private static readonly Offset VietnamTime = Offset.FromHours(7);

    public static LocalDate Resolve(string? text) => text is null ? Today() : DayRange.ToDate(Day("--as-of", text));

    /// <summary>The day that an option names.</summary>
    public static int Day(string option, string text)
    {
        PartialDate date = new PartialDateReader(AgeWords.None, default).Read(text, DayRange.Whole);
        if (date is { Precision: DatePrecision.Day, IsReal: true }) return date.Days.First;
        throw new UsageException(
            $"{option} \"{text}\" không phải một ngày có thật. Viết 2026-11-23 hoặc 23/11/2026.",
            $"{option} \"{text}\" is no day of the calendar. Write 2026-11-23 or 23/11/2026.");
    }

    private static LocalDate Today()
    {
#pragma warning disable RS0030 // The one place where the clock is read.
        Instant now = SystemClock.Instance.GetCurrentInstant();
#pragma warning restore RS0030
        return now.WithOffset(VietnamTime).Date;
    }
}
