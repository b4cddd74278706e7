namespace CivilStatus.Validation.Findings;

/// <summary>What a rule says of an entry.</summary>
public enum Verdict : byte
{
    /// <summary>The rule has nothing to say here.</summary>
    NotApplicable,

    /// <summary>What must hold holds.</summary>
    Satisfied,

    /// <summary>It does not hold, and an exception permits that.</summary>
    Excepted,

    /// <summary>It does not hold.</summary>
    Violated,

    /// <summary>The facts known allow several of the above.</summary>
    Undecided,

    /// <summary>It does not hold, and an officer has confirmed that the book reads so.</summary>
    Confirmed,
}
