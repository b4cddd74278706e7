namespace CivilStatus.Validation.Formats.Workbooks;

/// <summary>What the number format of a cell makes of its number.</summary>
internal enum NumberMeaning : byte
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>A day, perhaps with a time.</summary>
    Date,

    /// <summary>A time only.</summary>
    Time,
}
