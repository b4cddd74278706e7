using System.Globalization;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Tests.Sampling;

/// <summary>A date as somebody may write it, with its meaning worked out from the calendar of .NET and not by the reader.</summary>
/// <param name="Text">As written.</param>
/// <param name="First">The first day it allows; the first of the calendar where it cannot be read.</param>
/// <param name="Last">The last day it allows.</param>
/// <param name="Precision">How exactly it states the date; None where it cannot be read.</param>
public sealed record DateSample(string Text, DateOnly First, DateOnly Last, DatePrecision Precision)
{
    public bool IsReadable => Precision != DatePrecision.None;

    /// <summary>Whether the calendar has the day.</summary>
    public bool IsReal { get; init; } = true;

    public int Day { get; init; }

    public int Month { get; init; }

    public int Year { get; init; }

    public DayRange Days => new(First.DayNumber, Last.DayNumber);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"“{Text}” ({Precision}, {Days})");
}
