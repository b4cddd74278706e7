using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Orthography;

/// <summary>
/// The syllables of a language: an onset, or none, and a rime. Column <c>kind</c> says <c>onset</c>, <c>rime</c>,
/// <c>stopRime</c>, <c>toned</c> or <c>openToned</c>; for a toned vowel column <c>plain</c> gives the vowel without its tone.
/// An open tone does not go with a rime that ends in a stop.
/// </summary>
internal sealed class Syllables
{
    private const int LongestSyllable = 12;

    // What is known of a character: two bits of tone, two of kind, and above them its letter in the automaton.
    private const int Toned = 1, Open = 2, Letter = 4, Punctuation = 8, LetterShift = 4;

    // The letters of every Latin script, and the signs (Kelvin, Ångström) that are letters in lower case.
    private const int Listed = 0x2200;

    private readonly Dictionary<char, (char Plain, bool IsOpen)> tonedVowels;
    private readonly SyllableAutomaton automaton;
    private readonly ushort[] characters;

    private Syllables(Table table)
    {
        var kind = new TableColumn(table, "kind");
        var plain = new TableColumn(table, "plain");
        tonedVowels = table.Rows
            .Where(row => kind.Of(row) is "toned" or "openToned")
            .ToDictionary(row => row.Key[0], row => (plain.Of(row)[0], kind.Of(row) == "openToned"));
        automaton = new SyllableAutomaton(Keys("onset"), Keys("rime"), Keys("stopRime"));
        characters = [.. Enumerable.Range(0, Listed).Select(code => Describe((char)code))];

        IEnumerable<string> Keys(string wanted) => table.Rows.Where(row => kind.Of(row) == wanted).Select(row => row.Key);
    }

    public static Syllables Of(Table table) => new(table);

    /// <summary>Whether a word in composed form can be a syllable, whatever its letter case; two tones are one too many.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        int state = SyllableAutomaton.Start, tones = 0, seen = 0;
        foreach (char c in word)
        {
            int character = Look(c);
            tones += character & Toned;
            seen |= character;
            state = automaton.Next(state, character >> LetterShift);
        }
        return word.Length <= LongestSyllable && tones <= 1 && automaton.Accepts(state, (seen & Open) != 0);
    }

    /// <summary>
    /// Whether a text in composed form is words that are syllables, between blanks, digits and ordinary punctuation,
    /// as nearly every text is.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="damage">Says whether words between blanks that have none but the letters A to Z will do too, as “UBND”; null where they will not.</param>
    public bool AreAllIn(ReadOnlySpan<char> text, EncodingDamage? damage)
    {
        for (int at = 0; at < text.Length;)
        {
            int character = Look(text[at]);
            if ((character & Punctuation) != 0)
            {
                at++;
                continue;
            }
            int start = at, state = SyllableAutomaton.Start, tones = 0, seen = 0;
            while ((character & Letter) != 0)
            {
                tones += character & Toned;
                seen |= character;
                state = automaton.Next(state, character >> LetterShift);
                if (++at == text.Length) break;
                character = Look(text[at]);
            }
            bool isSyllable = at - start <= LongestSyllable && tones <= 1 && automaton.Accepts(state, (seen & Open) != 0);
            if (!isSyllable && !(damage is not null && IsPlainWord(text, start, at) && damage.LeavesPlainWordsOf(text))) return false;
        }
        return true;
    }

    private static bool IsPlainWord(ReadOnlySpan<char> text, int start, int end)
    {
        if (start == end || start > 0 && !TextKey.IsBlank(text[start - 1]) || end < text.Length && !TextKey.IsBlank(text[end])) return false;
        foreach (char c in text[start..end])
            if (!char.IsAsciiLetter(c)) return false;
        return true;
    }

    private int Look(char c)
    {
        ushort[] listed = characters;
        return c < listed.Length ? listed[c] : Describe(c);
    }

    private ushort Describe(char c)
    {
        char letter = char.ToLowerInvariant(c);
        int tone = 0;
        if (tonedVowels.TryGetValue(letter, out (char Plain, bool IsOpen) vowel))
        {
            letter = vowel.Plain;
            tone = vowel.IsOpen ? Toned | Open : Toned;
        }
        return (ushort)(tone | (char.IsLetter(c) ? Letter : IsPunctuation(c) ? Punctuation : 0) | (automaton.LetterOf(letter) << LetterShift));
    }

    private static bool IsPunctuation(char c)
        => TextKey.IsBlank(c) || char.IsAsciiDigit(c) || c is ',' or '.' or '-' or '/' or ':' or ';' or '\'' or '(' or ')';
}
