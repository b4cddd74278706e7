using CivilStatus.Validation.Logic;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// A condition on one text whose answer is settled by the words of the text, each looked at alone: names are new in every
/// entry, their words are not.
/// </summary>
/// <param name="Number">Its number among the <see cref="TextQuestions"/>.</param>
/// <param name="Usual">The answer where every word settles it.</param>
/// <param name="Settles">Whether a word, without blanks and not beginning with a mark, allows no other answer.</param>
internal sealed record WordQuestion(int Number, Truth Usual, TextTest Settles)
{
    /// <summary>Whether every date and number in digits settles it, see <see cref="NumberTexts.AreAllCharacters"/>.</summary>
    public bool IsSettledByNumbers { get; init; }
}
