namespace CivilStatus.Validation.Findings;

/// <summary>The verdicts that the facts known allow.</summary>
[Flags]
public enum VerdictSet : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><see cref="Verdict.NotApplicable"/> is possible.</summary>
    NotApplicable = 1,

    /// <summary><see cref="Verdict.Satisfied"/> is possible.</summary>
    Satisfied = 2,

    /// <summary><see cref="Verdict.Excepted"/> is possible.</summary>
    Excepted = 4,

    /// <summary><see cref="Verdict.Violated"/> is possible.</summary>
    Violated = 8,
}
