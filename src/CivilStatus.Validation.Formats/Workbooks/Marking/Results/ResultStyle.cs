namespace CivilStatus.Validation.Formats.Workbooks.Marking.Results;

/// <summary>The looks of cells on the sheets of results.</summary>
internal enum ResultStyle
{
    /// <summary>A text, wrapped, at the top of its cell.</summary>
    Text,

    /// <summary>A column's head.</summary>
    Head,

    /// <summary>A link to a cell.</summary>
    Link,

    /// <summary>The name of an effect in its colour; one for each effect.</summary>
    FirstEffect,
}
