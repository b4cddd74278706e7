namespace CivilStatus.Validation.Logic;

/// <summary>A truth value of Kleene's three-valued logic. The default is <see cref="Undecided"/>.</summary>
public enum Truth : byte
{
    /// <summary>The facts known so far allow both answers.</summary>
    Undecided = 0,

    /// <summary>Every completion of the facts makes the statement false.</summary>
    False = 1,

    /// <summary>Every completion of the facts makes the statement true.</summary>
    True = 2,
}
