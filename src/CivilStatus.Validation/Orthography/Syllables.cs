using System.Collections.Frozen;
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

    private readonly FrozenSet<string> onsets, rimes, stopRimes;
    private readonly FrozenDictionary<char, (char Plain, bool IsOpen)> tonedVowels;

    private Syllables(Table table)
    {
        var kind = new TableColumn(table, "kind");
        var plain = new TableColumn(table, "plain");
        onsets = Keys("onset");
        rimes = Keys("rime");
        stopRimes = Keys("stopRime");
        tonedVowels = table.Rows
            .Where(row => kind.Of(row) is "toned" or "openToned")
            .ToFrozenDictionary(row => row.Key[0], row => (plain.Of(row)[0], kind.Of(row) == "openToned"));

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
        bool open = false;
        for (int i = 0; i < word.Length; i++)
        {
            char letter = char.ToLowerInvariant(word[i]);
            if (tonedVowels.TryGetValue(letter, out (char Plain, bool IsOpen) vowel))
            {
                letter = vowel.Plain;
                open |= vowel.IsOpen;
                tones++;
            }
            letters[i] = letter;
        }
        return tones <= 1 && HasOnsetAndRime(letters[..word.Length], open);
    }

    private bool HasOnsetAndRime(ReadOnlySpan<char> letters, bool openTone)
    {
        for (int split = 0; split < letters.Length; split++)
            if ((split == 0 || Has(onsets, letters[..split]))
                && (Has(rimes, letters[split..]) || (!openTone && Has(stopRimes, letters[split..]))))
                return true;
        return false;

        static bool Has(FrozenSet<string> set, ReadOnlySpan<char> part) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(part);
    }
}
