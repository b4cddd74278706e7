namespace CivilStatus.Validation.Rules;

/// <summary>The types of a condition's values.</summary>
public enum FactType : byte
{
    /// <summary>True, false or undecided.</summary>
    Truth,

    /// <summary>A whole number, or a range of them.</summary>
    Number,

    /// <summary>A partial date.</summary>
    Date,

    /// <summary>A text, a name or a code.</summary>
    Text,

    /// <summary>A list of codes or other texts, one of which a text may be.</summary>
    Codes,
}
