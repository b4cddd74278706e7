using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>The words with which the stand-ins for nothing begin. Safe to share between threads.</summary>
internal sealed class StandInWords
{
    private readonly TextMap<bool> words = new();

    public StandInWords(Table? placeholders)
    {
        foreach (TableRow row in placeholders?.Rows ?? [])
        {
            Add(row.Key);
            foreach (string alias in row.Aliases) Add(alias);
        }
    }

    /// <summary>Whether no stand-in begins with a word, as blanks part words.</summary>
    public bool MayNotBegin(ReadOnlySpan<char> word)
    {
        using var folded = new FoldedText(word, stackalloc char[FoldedText.OnStack]);
        return !words.Contains(folded.Key);
    }

    private void Add(string standIn) => words.TryAdd(TextKey.Of(standIn).Split(' ')[0], true);
}
