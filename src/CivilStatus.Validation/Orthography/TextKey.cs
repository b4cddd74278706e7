using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CivilStatus.Validation.Orthography;

/// <summary>
/// The key by which two texts count as the same: composed form (NFC), lower case, blanks trimmed and folded into one.
/// Diacritics and tones stay; the text itself is never changed.
/// </summary>
public static class TextKey
{
    /// <summary>The key of a text; the same instance when the text is its own key, as dates in digits are.</summary>
    public static string Of(string text)
    {
        if (IsKey(text)) return text;
        string composed = Composition.Compose(text);
        var key = new StringBuilder(composed.Length);
        bool blank = false;
        foreach (char c in composed)
        {
            if (IsBlank(c))
            {
                blank = true;
                continue;
            }
            if (blank && key.Length > 0) key.Append(' ');
            blank = false;
            key.Append(char.ToLowerInvariant(c));
        }
        return key.ToString();
    }

    private static bool IsKey(string text)
    {
        bool afterBlank = true;
        foreach (char c in text)
        {
            bool blank = IsBlank(c);
            if (blank ? afterBlank || c != ' ' : Composition.IsMark(c) || char.ToLowerInvariant(c) != c) return false;
            afterBlank = blank;
        }
        return !afterBlank || text.Length == 0;
    }

    /// <summary>Whether two texts have the same key.</summary>
    public static bool Same(string left, string right)
        => string.Equals(left, right, StringComparison.Ordinal) || string.Equals(Of(left), Of(right), StringComparison.Ordinal);

    /// <summary>Whether nothing is written: no text, or blanks only.</summary>
    public static bool IsBlank([NotNullWhen(false)] string? text)
    {
        if (text is null) return true;
        foreach (char c in text)
            if (!IsBlank(c)) return false;
        return true;
    }

    /// <summary>White space, and the characters without width that word processors and web pages leave behind.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF';
}
