namespace CivilStatus.Validation.Orthography;

/// <summary>What a word can be in a date in words.</summary>
[Flags]
internal enum WordRoles
{
    None = 0,

    /// <summary>One digit.</summary>
    Unit = 1,

    /// <summary>Ten, before a unit.</summary>
    Ten = 2,

    /// <summary>Times ten, after a unit.</summary>
    Tens = 4,

    /// <summary>Twenty or thirty in one word, before a unit.</summary>
    ShortTens = 8,

    /// <summary>Times a hundred.</summary>
    Hundred = 16,

    /// <summary>Times a thousand.</summary>
    Thousand = 32,

    /// <summary>Stands where the tens are nought.</summary>
    Link = 64,

    /// <summary>Says that a day follows.</summary>
    Day = 128,

    /// <summary>Says that a month follows.</summary>
    Month = 256,

    /// <summary>A month by its own name.</summary>
    MonthName = 512,

    /// <summary>Says that a year follows.</summary>
    Year = 1024,

    /// <summary>Says nothing about the date.</summary>
    PassedOver = 2048,

    /// <summary>A number in digits.</summary>
    Digits = 4096,
}
