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

    /// <summary>
    /// The rows whose keys or aliases stand in the text, read from the left: where one name begins another, the longer
    /// counts, and what belongs to a name found is not read again. A name that several rows bear brings them all.
    /// </summary>
    public static IEnumerable<TableRow> MentionsFromLeft(string text, Table table) => table.Prepare(WordIndex.Of).FromLeft(TextKey.Of(text));
}
