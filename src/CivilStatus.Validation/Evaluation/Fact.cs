using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Evaluation;

/// <summary>What a field states, as far as it is known. Immutable; safe to share between threads.</summary>
public readonly record struct Fact
{
    /// <summary>Whether something is written.</summary>
    public FactState State { get; init; }

    /// <summary>The text as written; null where nothing is, or where it is only supposed that a day is.</summary>
    public string? Text { get; init; }

    /// <summary>The date read from the text, for a date field.</summary>
    public PartialDate Date { get; init; }

    /// <summary>
    /// The days, for a date field: those the text allows, or fewer where more is known. The written text and its
    /// precision stay as they are when this is narrowed.
    /// </summary>
    public DayRange Days { get; init; }

    /// <summary>The number, for a number field, or the least that it may be; 1 or 0 for a flag.</summary>
    public int Number { get; init; }

    /// <summary>The greatest that the number may be: <c>8..13</c> says that it is one of them.</summary>
    public int NumberAtMost { get; init; }

    /// <summary>Whether the text says something of the field's kind: a date that can be read, a number, a flag, any text.</summary>
    public bool IsStated { get; init; }

    /// <summary>The field it was read from where it was read from another one; else null.</summary>
    public string? ReadFrom { get; init; }

    /// <summary>Whether it is supposed that a day is stated, and which one is open: then neither its text nor its parts are known.</summary>
    public bool IsSupposedDay => Date is { Precision: DatePrecision.Day, IsReal: true } && !Days.IsExact;

    /// <summary>Nothing written.</summary>
    public static Fact Missing { get; } = new() { Days = DayRange.Whole };
}
