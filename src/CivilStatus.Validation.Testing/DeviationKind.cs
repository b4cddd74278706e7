namespace CivilStatus.Validation.Testing;

/// <summary>What stands out in a generated register. Some are faults, the others are lawful and often taken for faults.</summary>
public enum DeviationKind
{
    /// <summary>Two children of one birth: same day, parents and surname, other given names that may differ in marks alone. Lawful.</summary>
    Twins,

    /// <summary>The same entry from the second book that was kept (<c>entry.copy</c> is <c>second</c>). Lawful.</summary>
    SecondCopy,

    /// <summary>The same event registered again later, with a kind that says so. Lawful.</summary>
    ReRegistration,

    /// <summary>The same entry transferred once more, the same in every field. Lawful.</summary>
    Retransfer,

    /// <summary>Two different entries of one office and year bear one number (SO101). A fault.</summary>
    RepeatedNumber,

    /// <summary>The same event entered a second time under another number, its names in another spelling (SO104). A fault.</summary>
    SpelledVariant,

    /// <summary>A number that no entry bears (SO102): the entries before and after it. A fault, though a lawful one where a page was struck.</summary>
    Gap,

    /// <summary>The date of an entry lies after that of the next number (SO103): both entries. A fault.</summary>
    FallingDate,

    /// <summary>Two persons bear one personal number (SO106). A fault.</summary>
    SharedPersonalId,

    /// <summary>One date typed for a run of entries, whatever the book had (SO105). A fault.</summary>
    PlaceholderDate,
}
