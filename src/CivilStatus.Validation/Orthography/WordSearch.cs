using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Orthography;

/// <summary>
/// Finds the keys and aliases of a table in a text as whole words: no letter and no digit on either side.
/// Letter case, spacing and NFC/NFD make no difference. Safe to share between threads.
/// </summary>
public static class WordSearch
{
    /// <summary>Whether the text holds a key or alias of the table as whole words. Costs no allocation.</summary>
    public static bool Mentions(ReadOnlySpan<char> text, Table table) => LongestMention(text, table) is not null;

    /// <summary>
    /// The row whose key or alias stands in the text; of several the longest, of equally long ones the first in the text.
    /// Costs no allocation.
    /// </summary>
    public static TableRow? LongestMention(ReadOnlySpan<char> text, Table table)
    {
        using var folded = new FoldedText(text, stackalloc char[FoldedText.OnStack]);
        return table.Prepare(WordIndex.Of).Longest(folded.Key);
    }

    /// <summary>
    /// The rows whose keys or aliases stand in the text, read from the left: where one name begins another, the longer
    /// counts, and what belongs to a name found is not read again. A name that several rows bear brings them all.
    /// </summary>
    public static void MentionsFromLeft(ReadOnlySpan<char> text, Table table, ICollection<TableRow> found)
    {
        using var folded = new FoldedText(text, stackalloc char[FoldedText.OnStack]);
        table.Prepare(WordIndex.Of).FromLeft(folded.Key, found);
    }

    /// <summary>Whether no key or alias of the table begins in a word: a text of such words, parted by single blanks, mentions nothing.</summary>
    internal static bool BeginsNowhereIn(ReadOnlySpan<char> word, Table table)
    {
        using var folded = new FoldedText(word, stackalloc char[FoldedText.OnStack]);
        return table.Prepare(WordIndex.Of).BeginsNowhereIn(folded.Key);
    }
}
