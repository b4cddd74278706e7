using CivilStatus.Validation.Logic;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// The answers to conditions on one text, as far as they are known: a bit for each number of <see cref="TextQuestions"/> below
/// <see cref="Kept"/>. They stand with the fact, where fused code looks before it asks.
/// </summary>
internal struct TextAnswers
{
    /// <summary>How many conditions have a bit; one with a higher number is asked each time.</summary>
    public const int Kept = 63;

    /// <summary>The conditions that hold.</summary>
    public ulong Holds;

    /// <summary>The conditions that do not.</summary>
    public ulong Fails;

    /// <summary>The answer to a condition; undecided where it is not known.</summary>
    public readonly Truth Of(int question)
    {
        if (question >= Kept) return Truth.Undecided;
        ulong bit = 1UL << question;
        return (Holds & bit) != 0 ? Truth.True : (Fails & bit) != 0 ? Truth.False : Truth.Undecided;
    }

    public void Add(int question, Truth answer)
    {
        if (question >= Kept) return;
        if (answer == Truth.True) Holds |= 1UL << question;
        else if (answer == Truth.False) Fails |= 1UL << question;
    }
}
