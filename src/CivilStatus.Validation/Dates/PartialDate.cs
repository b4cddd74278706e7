namespace CivilStatus.Validation.Dates;

/// <summary>
/// A date as a register book states it: the days that the written text allows, how exactly it states them,
/// and the text itself, byte for byte. Immutable; safe to share between threads.
/// </summary>
/// <remarks>
/// An unreal day such as 31/04 stands for the month it names and is marked by <see cref="IsReal"/>.
/// A text that cannot be read allows every day and says why in <see cref="Problem"/>.
/// </remarks>
public readonly record struct PartialDate
{
    /// <summary>The text as written; never repaired.</summary>
    public required string Text { get; init; }

    /// <summary>The days the text allows.</summary>
    public required DayRange Days { get; init; }

    /// <summary>How exactly the text states the date.</summary>
    public DatePrecision Precision { get; init; }

    /// <summary>Why the text could not be read; <see cref="DateProblem.None"/> when it could.</summary>
    public DateProblem Problem { get; init; }

    /// <summary>False when the text names a day that the calendar does not have.</summary>
    public bool IsReal { get; init; }

    /// <summary>The day of the month as written, 1–31, or 0 where none is stated.</summary>
    public byte StatedDay { get; init; }

    /// <summary>The month as written, 1–12, or 0 where none is stated.</summary>
    public byte StatedMonth { get; init; }

    /// <summary>The year as written, or 0 where none is stated.</summary>
    public short StatedYear { get; init; }

    /// <summary>The age as written where <see cref="Precision"/> is <see cref="DatePrecision.Age"/>, in years; else 0.</summary>
    public byte StatedAge { get; init; }

    /// <summary>Whether the text could be read.</summary>
    public bool IsReadable => Problem == DateProblem.None;

    /// <summary>The text as written.</summary>
    public override string ToString() => Text;
}
