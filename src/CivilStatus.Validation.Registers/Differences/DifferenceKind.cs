namespace CivilStatus.Validation.Registers.Differences;

/// <summary>How two texts of one field differ.</summary>
public enum DifferenceKind : byte
{
    /// <summary>Only the first entry states it.</summary>
    OnlyFirst,

    /// <summary>Only the other entry states it.</summary>
    OnlyOther,

    /// <summary>Two dates of which the first allows fewer days, all of them allowed by the other.</summary>
    FirstMoreExact,

    /// <summary>Two dates of which the other allows fewer days, all of them allowed by the first.</summary>
    OtherMoreExact,

    /// <summary>The same, written in another way: letter case, spacing, the form of a date.</summary>
    WrittenOtherwise,

    /// <summary>Two dates that may be the same day, neither being the more exact.</summary>
    MayAgree,

    /// <summary>Not the same.</summary>
    Contradicting,
}
