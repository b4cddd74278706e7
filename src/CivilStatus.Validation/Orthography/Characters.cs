namespace CivilStatus.Validation.Orthography;

/// <summary>What the letters that names are written in are worth, looked up rather than worked out for every text.</summary>
internal static class Characters
{
    // Latin with all its marks lies below; whatever lies above is worked out.
    private const int Listed = 0x1F00;

    private static readonly char[] Keys = new char[Listed];
    private static readonly bool[] Letters = new bool[Listed], Words = new bool[Listed];

    static Characters()
    {
        for (int code = 0; code < Listed; code++)
        {
            char c = (char)code;
            bool isMark = Composition.IsMark(c);
            Keys[code] = WorkedOut(c);
            Letters[code] = isMark || char.IsLetter(c);
            Words[code] = isMark || char.IsLetterOrDigit(c);
        }
    }

    /// <summary>The character in a text's key: in lower case, every kind of blank as a space.</summary>
    public static char Key(char c)
    {
        char[] keys = Keys;
        return c < keys.Length ? keys[c] : WorkedOut(c);
    }

    /// <summary>Whether the character is a letter or the mark of one.</summary>
    public static bool IsLetter(char c)
    {
        bool[] letters = Letters;
        return c < letters.Length ? letters[c] : char.IsLetter(c);
    }

    /// <summary>Whether the character is a letter, the mark of one, or a digit of any script.</summary>
    public static bool IsWord(char c)
    {
        bool[] words = Words;
        return c < words.Length ? words[c] : char.IsLetterOrDigit(c);
    }

    // White space, and the characters without width that word processors and web pages leave behind.
    private static char WorkedOut(char c)
        => char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF' ? ' ' : char.ToLowerInvariant(c);
}
