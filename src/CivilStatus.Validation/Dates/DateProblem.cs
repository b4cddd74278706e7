namespace CivilStatus.Validation.Dates;

/// <summary>Why a text could not be read as a date.</summary>
public enum DateProblem : byte
{
    /// <summary>The text was read.</summary>
    None,

    /// <summary>The text has none of the forms a date may have.</summary>
    NotADate,

    /// <summary>The text is what a spreadsheet leaves of a month and year, such as <c>1.201</c> of <c>01.2010</c>.</summary>
    SpreadsheetNumber,

    /// <summary>The month is not 1–12.</summary>
    MonthOutOfRange,

    /// <summary>The day is not 1–31.</summary>
    DayOutOfRange,

    /// <summary>The year is not 1–9999.</summary>
    YearOutOfRange,

    /// <summary>The end of a span lies before its start.</summary>
    EndBeforeStart,

    /// <summary>An age stands where a date belongs, and it is not 0–130.</summary>
    AgeOutOfRange,
}
