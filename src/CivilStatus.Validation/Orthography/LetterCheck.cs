using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Orthography;

/// <summary>
/// Whether a text is made of the letters and signs of a table, whose column <c>kind</c> says <c>letter</c> or <c>sign</c>.
/// Letters are listed in lower case, with their marks where Unicode has no single character for them.
/// Safe to share between threads.
/// </summary>
public static class LetterCheck
{
    /// <summary>True when every letter with its marks is listed, and the rest are listed signs and blanks.</summary>
    /// <remarks>Letter case and the way marks are encoded (NFC, NFD) make no difference. Costs no allocation.</remarks>
    public static bool HasOnlyLetters(ReadOnlySpan<char> text, Table table) => table.Prepare(LetterSet.Of).Holds(text);
}
