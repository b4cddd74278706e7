namespace CivilStatus.Validation.Orthography;

/// <summary>One word of a date in words.</summary>
/// <param name="Roles">What it can be.</param>
/// <param name="Value">The number it says, or 0.</param>
/// <param name="Length">How many digits it is written in, when it is written in digits.</param>
internal readonly record struct NumberWord(WordRoles Roles, int Value, int Length)
{
    public bool Is(WordRoles role) => (Roles & role) != 0;
}
