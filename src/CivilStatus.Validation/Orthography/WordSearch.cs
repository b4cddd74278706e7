using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Orthography;

/// <summary>
/// Finds the keys and aliases of a table in a text as whole words: no letter and no digit on either side.
/// Letter case, spacing and NFC/NFD make no difference. Safe to share between threads.
/// </summary>
public static class WordSearch
{
    /// <summary>Whether the text holds a key or alias of the table as whole words.</summary>
    public static bool Mentions(string text, Table table) => LongestMention(text, table) is not null;

    /// <summary>The row whose key or alias stands in the text; of several the longest, of equally long ones the first in the text.</summary>
    public static TableRow? LongestMention(string text, Table table) => table.Prepare(WordIndex.Of).Longest(TextKey.Of(text));
}
