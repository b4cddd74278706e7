using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// What a field states, in the few integers that compiled rules look at. The text stands beside it, in the
/// <see cref="EntryFrame"/>.
/// </summary>
/// <remarks>32 bytes: as many as one instruction copies.</remarks>
internal struct SlotFact
{
    /// <summary>The first day of a date; the number of a number; 1 or 0 of a flag. <see cref="ValueRange.Unknown"/> where nothing is stated.</summary>
    public int First;

    /// <summary>The last day of a date; else as <see cref="First"/>.</summary>
    public int Last;

    /// <summary>Of a text that is stated: what is known of conditions on it.</summary>
    public TextAnswers Answers;

    public short StatedYear;
    public byte StatedMonth;
    public byte StatedDay;
    public FactState State;
    public DatePrecision Precision;

    /// <summary>As <see cref="Fact.IsStated"/>.</summary>
    public bool IsStated;

    /// <summary>Of a date: whether the text can be read. Of a code: whether it is one of the field's.</summary>
    public bool IsReadable;

    /// <summary>Of a date that is stated: whether the calendar has the day; one that it has not stands for its month.</summary>
    public readonly bool IsReal => Precision != DatePrecision.Day || First == Last;

    public static SlotFact Missing { get; } = new() { First = ValueRange.Unknown.Low, Last = ValueRange.Unknown.High };

    /// <summary>Of a text or a code: nothing is known of it but that it is there.</summary>
    public static SlotFact Stated { get; } = Missing with { State = FactState.Present, IsStated = true, IsReadable = true };

    /// <summary>An exact date that the calendar has.</summary>
    public static SlotFact OfDay(int dayNumber, int year, int month, int day) => new()
    {
        First = dayNumber,
        Last = dayNumber,
        StatedYear = (short)year,
        StatedMonth = (byte)month,
        StatedDay = (byte)day,
        State = FactState.Present,
        Precision = DatePrecision.Day,
        IsStated = true,
        IsReadable = true,
    };

    public readonly PartialDate ToPartialDate() => new()
    {
        Text = "",
        Days = new DayRange(First, Last),
        Precision = Precision,
        IsReal = IsReal,
        StatedDay = StatedDay,
        StatedMonth = StatedMonth,
        StatedYear = StatedYear,
    };
}
