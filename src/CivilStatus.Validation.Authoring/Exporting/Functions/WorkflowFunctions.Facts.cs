using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Authoring.Exporting.Functions;

/// <content>What is stated at all.</content>
public sealed partial class WorkflowFunctions
{
    /// <summary>The text as written; null where nothing is, or a stand-in for nothing such as “, , ,”.</summary>
    public string? Text(string? written) => TextKey.IsBlank(written) || MeansNothing(written) ? null : written;

    /// <summary>The same for a field whose codes look like stand-ins: “none” is one of the kinds of residence.</summary>
    /// <param name="written">What is written.</param>
    /// <param name="codes">The codes of the field.</param>
    public string? Code(string? written, params string[] codes) => codes.Contains(written, StringComparer.Ordinal) ? written : Text(written);

    /// <summary>The text; where nothing is written, what a table says of the longest of its names that another text mentions.</summary>
    /// <param name="written">What is written.</param>
    /// <param name="from">The text to read it from, such as the name of an office.</param>
    /// <param name="table">The table.</param>
    /// <param name="column">The column that gives the text.</param>
    /// <param name="codes">The codes of the field, where some look like stand-ins.</param>
    public string? Told(string? written, string? from, string table, string column, params string[] codes)
    {
        if (!TextKey.IsBlank(written) || Text(from) is not { } text) return Code(written, codes);
        string? cell = WordSearch.LongestMention(text, TableOf(table))?.Cells[TableOf(table).ColumnIndex(column)];
        return string.IsNullOrEmpty(cell) ? null : cell;
    }

    /// <summary>Whether a stand-in for nothing is written.</summary>
    /// <param name="written">What is written.</param>
    /// <param name="codes">The codes of the field; they are never stand-ins.</param>
    public bool IsStandIn(string? written, params string[] codes)
        => !TextKey.IsBlank(written) && MeansNothing(written) && !codes.Contains(written, StringComparer.Ordinal);

    /// <summary>Whether a text is one of the codes of its field, letter for letter, or absent.</summary>
    /// <param name="code">The text.</param>
    /// <param name="codes">The codes.</param>
    public bool IsKnownCode(string? code, params string[] codes) => code is null || codes.Contains(code, StringComparer.Ordinal);

    /// <summary>Codes as a value that the law may have.</summary>
    public string[] Codes(params string[] codes) => codes;

    private bool MeansNothing(string text) => placeholders?.Find(text) is not null;
}
