namespace CivilStatus.Validation.Rules;

/// <summary>Where a rule stands in its life. Only rules in force and in preview are asked.</summary>
public enum RuleStatus : byte
{
    /// <summary>Being written; not asked.</summary>
    Draft,

    /// <summary>Asked, at most a note.</summary>
    Preview,

    /// <summary>Asked.</summary>
    InForce,

    /// <summary>No longer asked; its id is never used again.</summary>
    Retired,
}
