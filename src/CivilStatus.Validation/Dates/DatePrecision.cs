namespace CivilStatus.Validation.Dates;

/// <summary>How exactly the written text states a date. It belongs to the text and is not changed by knowing more.</summary>
public enum DatePrecision : byte
{
    /// <summary>Nothing could be read.</summary>
    None,

    /// <summary>Day, month and year are stated.</summary>
    Day,

    /// <summary>Month and year are stated.</summary>
    Month,

    /// <summary>Only the year is stated.</summary>
    Year,

    /// <summary>A span that is no single year: an approximate date, a decade, an open end.</summary>
    Span,

    /// <summary>An age stands where a date belongs (“25 tuổi”).</summary>
    Age,
}
