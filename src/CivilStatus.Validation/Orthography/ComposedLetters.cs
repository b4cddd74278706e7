namespace CivilStatus.Validation.Orthography;

/// <summary>Letters that stand for another letter with a mark, both ways. Immutable; safe to share between threads.</summary>
internal sealed class ComposedLetters
{
    // Latin with all its marks lies below.
    private const int Listed = 0x1F00;

    private readonly string triples;

    // Where the triple of a composed letter begins, plus one.
    private readonly ushort[] byResult = new ushort[Listed];

    // For each letter its first triple, and for each triple the next one of the same letter, plus one.
    private readonly ushort[] byLetter = new ushort[Listed];
    private readonly ushort[] following;

    /// <param name="triples">Letter, mark, and the letter composed of them, one triple after the other.</param>
    public ComposedLetters(string triples)
    {
        this.triples = triples;
        following = new ushort[triples.Length];
        for (int i = 0; i < triples.Length; i += 3)
        {
            byResult[triples[i + 2]] = (ushort)(i + 1);
            ref ushort first = ref byLetter[triples[i]];
            following[i] = first;
            first = (ushort)(i + 1);
        }
    }

    public bool TryCompose(char letter, char mark, out char composed)
    {
        for (int i = letter < Listed ? byLetter[letter] : 0; i > 0; i = following[i - 1])
        {
            if (triples[i] != mark) continue;
            composed = triples[i + 1];
            return true;
        }
        composed = default;
        return false;
    }

    public bool TryDecompose(char composed, out char letter, out char mark)
    {
        int i = composed < Listed ? byResult[composed] : 0;
        (letter, mark) = i > 0 ? (triples[i - 1], triples[i]) : default;
        return i > 0;
    }
}
