using System.Collections.Frozen;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Orthography;

/// <summary>The keys and aliases of a table by their first word, so that a text is read once whatever the table's size.</summary>
internal sealed class WordIndex
{
    private const int FirstCharacters = 256;

    private readonly FrozenDictionary<string, Phrase[]> byFirstWord;

    // For each first character of a first word the lengths that such words have.
    private readonly ulong[] lengths = new ulong[FirstCharacters];

    private WordIndex(Table table)
    {
        var phrases = new Dictionary<string, Phrase>(StringComparer.Ordinal);
        foreach (TableRow row in table.Rows)
            Add(phrases, row.Key, row);
        foreach (TableRow row in table.Rows)
            foreach (string alias in row.Aliases) Add(phrases, alias, row);
        byFirstWord = phrases.Values
            .GroupBy(phrase => FirstWord(phrase.Key), StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Key.Length).ToArray(), StringComparer.Ordinal);
        foreach (string word in byFirstWord.Keys) lengths[word[0] % FirstCharacters] |= 1UL << Math.Min(word.Length, 63);
    }

    public static WordIndex Of(Table table) => new(table);

    // Nearly no word of a text begins a phrase, and blanks none: its first character and its length say so.
    private bool MayBegin(ReadOnlySpan<char> word) => (lengths[word[0] % FirstCharacters] >> Math.Min(word.Length, 63) & 1) != 0;

    /// <summary>Whether no phrase begins in a piece of a text.</summary>
    public bool BeginsNowhereIn(ReadOnlySpan<char> textKey)
    {
        var lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int start = 0, end; start < textKey.Length; start = end)
        {
            end = WordEnd(textKey, start);
            if (MayBegin(textKey[start..end]) && lookup.ContainsKey(textKey[start..end])) return false;
        }
        return true;
    }

    public TableRow? Longest(ReadOnlySpan<char> textKey)
    {
        var lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        Phrase? longest = null;
        for (int start = 0; start < textKey.Length;)
        {
            int end = WordEnd(textKey, start);
            if (MayBegin(textKey[start..end])
                && lookup.TryGetValue(textKey[start..end], out Phrase[]? phrases)
                && First(phrases, textKey, start) is { } phrase
                && phrase.Key.Length > (longest?.Key.Length ?? 0))
                longest = phrase;
            start = end;
        }
        return longest?.Rows[0];
    }

    public void FromLeft(ReadOnlySpan<char> textKey, ICollection<TableRow> found)
    {
        var lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int start = 0; start < textKey.Length;)
        {
            int end = WordEnd(textKey, start);
            if (MayBegin(textKey[start..end])
                && lookup.TryGetValue(textKey[start..end], out Phrase[]? phrases) && First(phrases, textKey, start) is { } phrase)
            {
                foreach (TableRow row in phrase.Rows) found.Add(row);
                end = start + phrase.Key.Length;
            }
            start = end;
        }
    }

    // The phrases are sorted by length, so the first that fits is the longest that starts here.
    private static Phrase? First(Phrase[] phrases, ReadOnlySpan<char> text, int start)
    {
        foreach (Phrase phrase in phrases)
        {
            int end = start + phrase.Key.Length;
            if (text[start..].StartsWith(phrase.Key, StringComparison.Ordinal) && IsFree(text, start, end)) return phrase;
        }
        return null;
    }

    private static bool IsFree(ReadOnlySpan<char> text, int start, int end)
        => (start == 0 || !IsWord(text[start]) || !IsWord(text[start - 1]))
            && (end >= text.Length || !IsWord(text[end]) || !IsWord(text[end - 1]));

    private static void Add(Dictionary<string, Phrase> phrases, string name, TableRow row)
    {
        string key = TextKey.Of(name);
        if (key.Length == 0) return;
        if (phrases.TryGetValue(key, out Phrase? phrase)) phrase.Rows.Add(row);
        else phrases[key] = new Phrase(key, [row]);
    }

    private static string FirstWord(string key) => key[..WordEnd(key, 0)];

    // A run of letters and digits; any other character is a piece of its own.
    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start + 1;
        if (IsWord(text[start]))
            while (end < text.Length && IsWord(text[end])) end++;
        return end;
    }

    private static bool IsWord(char c) => Characters.IsWord(c);

    // The first of the rows counts where one is asked for.
    private sealed record Phrase(string Key, List<TableRow> Rows);
}
