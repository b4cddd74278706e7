using System.Globalization;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Testing;

/// <summary>
/// A date as somebody may write it, with its meaning worked out from the calendar of .NET and not by a reader of dates: it tells
/// whether another reader is right. Immutable.
/// </summary>
/// <param name="Text">As written.</param>
/// <param name="First">The first day it allows; the first of the calendar where it cannot be read.</param>
/// <param name="Last">The last day it allows.</param>
/// <param name="Precision">How exactly it states the date; None where it cannot be read.</param>
public sealed record DateSample(string Text, DateOnly First, DateOnly Last, DatePrecision Precision)
{
    /// <summary>Whether it can be read as a date at all.</summary>
    public bool IsReadable => Precision != DatePrecision.None;

    /// <summary>Whether the calendar has the day.</summary>
    public bool IsReal { get; init; } = true;

    /// <summary>The day of the month as written; 0 where none is.</summary>
    public int Day { get; init; }

    /// <summary>The month as written, 1–12; 0 where none is.</summary>
    public int Month { get; init; }

    /// <summary>The year as written; 0 where none is.</summary>
    public int Year { get; init; }

    /// <summary>The days it allows.</summary>
    public DayRange Days => new(First.DayNumber, Last.DayNumber);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"“{Text}” ({Precision}, {Days})");
}
