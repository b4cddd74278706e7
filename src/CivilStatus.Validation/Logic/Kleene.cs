namespace CivilStatus.Validation.Logic;

/// <summary>The connectives of Kleene's strong three-valued logic. Safe to share between threads.</summary>
public static class Kleene
{
    /// <summary>True or False for a fact that is known.</summary>
    public static Truth Of(bool value) => value ? Truth.True : Truth.False;

    /// <summary>False as soon as one side is False; True only when both are.</summary>
    public static Truth And(Truth left, Truth right)
        => left == Truth.False || right == Truth.False ? Truth.False
         : left == Truth.True && right == Truth.True ? Truth.True
         : Truth.Undecided;

    /// <summary>True as soon as one side is True; False only when both are.</summary>
    public static Truth Or(Truth left, Truth right) => Not(And(Not(left), Not(right)));

    /// <summary>Swaps True and False; Undecided stays.</summary>
    public static Truth Not(Truth value) => value switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Undecided,
    };

    /// <summary>True when the premise is False or the conclusion True.</summary>
    public static Truth Implies(Truth premise, Truth conclusion) => Or(Not(premise), conclusion);
}
