using System.Collections.Frozen;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Orthography;

/// <summary>
/// The syllables of a language: an onset, or none, and a rime. Column <c>kind</c> says <c>onset</c>, <c>rime</c> or
/// <c>toned</c>; for a toned vowel column <c>plain</c> gives the vowel without its tone.
/// </summary>
internal sealed class Syllables
{
    private const int LongestSyllable = 12;

    private readonly FrozenSet<string> onsets, rimes;
    private readonly FrozenDictionary<char, char> plainVowels;

    private Syllables(Table table)
    {
        var kind = new TableColumn(table, "kind");
        var plain = new TableColumn(table, "plain");
        onsets = Keys("onset");
        rimes = Keys("rime");
        plainVowels = table.Rows.Where(row => kind.Of(row) == "toned").ToFrozenDictionary(row => row.Key[0], row => plain.Of(row)[0]);

        FrozenSet<string> Keys(string wanted)
            => table.Rows.Where(row => kind.Of(row) == wanted).Select(row => row.Key).ToFrozenSet(StringComparer.Ordinal);
    }

    public static Syllables Of(Table table) => new(table);

    /// <summary>Whether a word in composed form can be a syllable, whatever its letter case; two tones are one too many.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestSyllable) return false;
        Span<char> letters = stackalloc char[LongestSyllable];
        int tones = 0;
        for (int i = 0; i < word.Length; i++)
        {
            char letter = char.ToLowerInvariant(word[i]);
            if (plainVowels.TryGetValue(letter, out char vowel))
            {
                letter = vowel;
                tones++;
            }
            letters[i] = letter;
        }
        return tones <= 1 && HasOnsetAndRime(letters[..word.Length]);
    }

    private bool HasOnsetAndRime(ReadOnlySpan<char> letters)
    {
        var onset = onsets.GetAlternateLookup<ReadOnlySpan<char>>();
        var rime = rimes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int split = 0; split < letters.Length; split++)
            if ((split == 0 || onset.Contains(letters[..split])) && rime.Contains(letters[split..])) return true;
        return false;
    }
}
