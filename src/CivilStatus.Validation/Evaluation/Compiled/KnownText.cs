using System.Text;
using CivilStatus.Validation.Logic;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// A text that came before and is likely to come again, such as the name of an office: whether anything is written in it,
/// and what conditions that look at nothing else said of it. Belongs to one frame.
/// </summary>
/// <param name="utf8">Its bytes.</param>
/// <param name="state">Whether something is written in it.</param>
internal sealed class KnownText(byte[] utf8, FactState state)
{
    private ulong asked, holds, fails;
    private string? text;

    /// <summary>How many conditions can be remembered; one with a higher number is asked each time.</summary>
    public const int QuestionsKept = 64;

    public FactState State => state;

    public string Text => text ??= Encoding.UTF8.GetString(utf8);

    public bool Is(ReadOnlySpan<byte> bytes) => bytes.SequenceEqual(utf8);

    public bool TryRecall(int question, out Truth answer)
    {
        ulong bit = 1UL << question;
        answer = (holds & bit) != 0 ? Truth.True : (fails & bit) != 0 ? Truth.False : Truth.Undecided;
        return question < QuestionsKept && (asked & bit) != 0;
    }

    public void Remember(int question, Truth answer)
    {
        if (question >= QuestionsKept) return;
        ulong bit = 1UL << question;
        asked |= bit;
        if (answer == Truth.True) holds |= bit;
        else if (answer == Truth.False) fails |= bit;
    }
}
