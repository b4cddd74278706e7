using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>The words with which some texts begin: a text that has none of them is none of those. Safe to share between threads.</summary>
internal sealed class FirstWords
{
    private readonly TextMap<bool> words = new();

    public FirstWords(IEnumerable<string> texts)
    {
        foreach (string text in texts) words.TryAdd(TextKey.Of(text).Split(' ')[0], true);
    }

    /// <summary>Whether none of the texts begins with a word, as blanks part words.</summary>
    public bool AreWithout(ReadOnlySpan<char> word)
    {
        using var folded = new FoldedText(word, stackalloc char[FoldedText.OnStack]);
        return !words.Contains(folded.Key);
    }
}
