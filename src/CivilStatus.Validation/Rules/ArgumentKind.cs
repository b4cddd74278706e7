namespace CivilStatus.Validation.Rules;

/// <summary>What a listed function takes in one place.</summary>
public enum ArgumentKind : byte
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A text, a name or a code.</summary>
    Text,

    /// <summary>A field of any type; the function looks at the field, not at its value.</summary>
    AnyField,

    /// <summary>A date field; the function looks at what is written in it.</summary>
    DateField,

    /// <summary>A whole number written in the condition.</summary>
    NumberConstant,

    /// <summary>The id of a table of the catalogue, written in double quotes.</summary>
    Table,

    /// <summary>The name of a column of the table before it, written in double quotes.</summary>
    Column,

    /// <summary>Texts, any number of them.</summary>
    Texts,
}
