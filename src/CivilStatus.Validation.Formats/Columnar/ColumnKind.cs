namespace CivilStatus.Validation.Formats.Columnar;

/// <summary>How a column holds its values.</summary>
internal enum ColumnKind : byte
{
    /// <summary>Texts in UTF-8.</summary>
    Text,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>Whole numbers.</summary>
    Whole,

    /// <summary>Numbers that may have a fraction; those without one show none.</summary>
    Fraction,

    /// <summary>Days, as <c>yyyy-MM-dd</c>.</summary>
    Day,

    /// <summary>Days with a time, as <c>yyyy-MM-ddTHH:mm:ss</c>; without it at midnight.</summary>
    Moment,

    /// <summary>Bytes, times of day, maps, lists in lists: nothing that a record holds.</summary>
    Other,
}
