using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>A search in a text for rows of a table.</summary>
/// <param name="number">Tells this search from others of the catalogue.</param>
/// <param name="kind">What is searched for.</param>
/// <param name="table">The table.</param>
internal sealed class RowSearch(int number, RowSearch.Kind kind, Table table)
{
    public enum Kind
    {
        /// <summary>The row whose key or alias is the text.</summary>
        Whole,

        /// <summary>The row of the longest key or alias in the text.</summary>
        LongestMention,

        /// <summary>The rows of all keys and aliases in the text, read from the left.</summary>
        AllMentions,
    }

    public int Number => number;

    public void Find(ReadOnlySpan<char> text, List<TableRow> rows)
    {
        if (kind == Kind.AllMentions) WordSearch.MentionsFromLeft(text, table, rows);
        else if ((kind == Kind.Whole ? table.Find(text) : WordSearch.LongestMention(text, table)) is { } row) rows.Add(row);
    }
}
