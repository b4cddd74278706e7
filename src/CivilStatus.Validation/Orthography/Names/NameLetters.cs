namespace CivilStatus.Validation.Orthography.Names;

/// <summary>Letters without their marks, and letters by which names are grouped. Filled by one thread, then safe to share.</summary>
internal sealed class NameLetters
{
    // The letters of every Latin script, and the signs beside them; whatever lies above is worked out.
    private const int Listed = 0x2200;

    private const char Nothing = '\0';

    private readonly char[] bare = new char[Listed], keys = new char[Listed];
    private Func<char, bool> isSign = _ => false;

    public NameLetters()
    {
        for (int code = 0; code < Listed; code++) bare[code] = (char)code;
    }

    /// <summary>The letter is another one with a mark for which there is no character, as đ is d with a stroke.</summary>
    public void AddMarked(char marked, char letter)
    {
        if (marked < Listed) bare[marked] = letter < Listed ? bare[letter] : letter;
    }

    /// <summary>Whether it is a letter with such a mark.</summary>
    public bool IsMarked(char letter) => letter < Listed && bare[letter] != letter;

    /// <summary>A small letter of a decomposed text without its mark.</summary>
    public char Bare(char letter) => letter < Listed ? bare[letter] : letter;

    /// <summary>Works out the keys of all characters.</summary>
    /// <param name="signs">Apostrophes and hyphens, which keys leave out.</param>
    /// <param name="grouped">Letters that may stand for one another.</param>
    public void MakeKeys(Func<char, bool> signs, IReadOnlyCollection<(char One, char Other)> grouped)
    {
        isSign = signs;
        Span<char> parts = stackalloc char[Composition.MostParts];
        for (int code = 0; code < Listed; code++)
        {
            char lower = Characters.Key((char)code);
            Composition.Decompose([lower], parts);
            char letter = Bare(Characters.Key(parts[0]));
            keys[code] = letter == ' ' || Composition.IsMark(letter) || isSign(letter) ? Nothing : letter;
        }
        foreach ((char one, char other) in grouped) Group(one, other);
    }

    /// <summary>Writes the key of a text, never longer than the text, and says how long it is.</summary>
    public int WriteKey(ReadOnlySpan<char> text, Span<char> key)
    {
        char[] listed = keys;
        int length = 0;
        foreach (char c in text)
        {
            char letter = c < listed.Length ? listed[c] : Above(c);
            if (letter != Nothing) key[length++] = letter;
        }
        return length;
    }

    private char Above(char c)
    {
        char lower = Characters.Key(c);
        return lower == ' ' || isSign(lower) ? Nothing : lower < Listed ? keys[lower] : lower;
    }

    // All that have the key of one letter get that of the other.
    private void Group(char one, char other)
    {
        if (one >= Listed || other >= Listed) return;
        (char kept, char changed) = (keys[one], keys[other]);
        if (kept == Nothing || changed == Nothing || kept == changed) return;
        for (int code = 0; code < Listed; code++)
            if (keys[code] == changed) keys[code] = kept;
    }
}
