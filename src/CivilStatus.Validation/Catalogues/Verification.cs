namespace CivilStatus.Validation.Catalogues;

/// <summary>How well a statement of law is verified (mức kiểm chứng), from weak to strong.</summary>
public enum Verification : byte
{
    /// <summary>From memory.</summary>
    Unverified,

    /// <summary>A page about the text was read.</summary>
    Secondary,

    /// <summary>The text itself was read.</summary>
    Text,

    /// <summary>Logic, nature or statistics: needs no law.</summary>
    NotLaw,
}
