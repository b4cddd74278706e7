namespace CivilStatus.Validation.Rules.Sets;

/// <summary>How a field is read for a key. A reading of nothing, of a stand-in for nothing, and of what cannot be read has no value.</summary>
public enum KeyFunction : byte
{
    /// <summary>The text; letter case, spacing and NFC/NFD do not matter.</summary>
    Text,

    /// <summary>The text in the loosest spelling a name may have, so that every spelling of one name gives the same.</summary>
    Name,

    /// <summary>The digits of the text, the rest left out.</summary>
    Id,

    /// <summary>The number that an entry's number starts with: 12 of 12/1999.</summary>
    Number,

    /// <summary>The day of a date that is exact.</summary>
    Day,

    /// <summary>The year of a date whose days lie in one year, or the year inside a number such as 12/1999.</summary>
    Year,
}
