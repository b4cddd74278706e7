using System.Globalization;
using System.Text;

namespace CivilStatus.Validation.Formats.Workbooks.Marking;

/// <summary>Texts as a workbook can hold them.</summary>
internal static class CellText
{
    /// <summary>How many characters a cell or a comment can hold.</summary>
    public const int Longest = 32_767;

    /// <summary>A text cut to what a cell holds.</summary>
    public static string Cut(string text, int longest = Longest)
    {
        if (text.Length <= longest) return text;
        int end = Math.Max(0, longest - 1);
        if (end > 0 && char.IsHighSurrogate(text[end - 1])) end--;
        return text[..end] + "…";
    }

    /// <summary>
    /// The form of a text in the XML of a workbook: characters that XML cannot hold as <c>_x0001_</c>, and a text that only looks so with
    /// its underscore written as one.
    /// </summary>
    public static string Escape(string text)
    {
        StringBuilder? result = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool pair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            string? instead = pair ? null
                : char.IsSurrogate(c) ? "\uFFFD"
                : c is < ' ' and not ('\n' or '\t') or '\uFFFE' or '\uFFFF' ? string.Create(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_")
                : c == '_' && LooksEscaped(text, i) ? "_x005F_"
                : null;
            if (instead is not null) result ??= new StringBuilder(text.Length + 16).Append(text, 0, i);
            if (instead is not null) result!.Append(instead);
            else if (pair) result?.Append(c).Append(text[++i]);
            else result?.Append(c);
            if (pair && result is null) i++;
        }
        return result?.ToString() ?? text;
    }

    private static bool LooksEscaped(string text, int at)
        => at + 7 <= text.Length && text[at + 1] == 'x' && text[at + 6] == '_' && !text.AsSpan(at + 2, 4).ContainsAnyExcept("0123456789abcdefABCDEF");
}
