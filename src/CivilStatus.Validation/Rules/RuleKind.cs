namespace CivilStatus.Validation.Rules;

/// <summary>Why a breach matters (loại quy tắc).</summary>
public enum RuleKind : byte
{
    /// <summary>Contradicts nature or itself.</summary>
    Impossible,

    /// <summary>Contrary to the law of its day.</summary>
    Unlawful,

    /// <summary>Rare; likely a slip.</summary>
    Implausible,

    /// <summary>A fact that this era's book should hold is absent.</summary>
    Incomplete,

    /// <summary>Unreadable or outside its code table.</summary>
    Malformed,

    /// <summary>Worth knowing.</summary>
    Informative,
}
