using System.Text;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>
/// Headers as systems write them: with stray blanks and line breaks, in any letter case, and with the codes allowed
/// behind them, as in <c>loaiDangKy i=[1,2,3]</c>.
/// </summary>
internal static class HeaderName
{
    /// <summary>What two spellings of one header have in common; empty for a header that shows nothing.</summary>
    public static string KeyOf(string header)
    {
        string text = Composition.Compose(header);
        var key = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (TextKey.IsBlank(text[i])) continue;
            if (key.Length > 0 && IsCodeList(text.AsSpan(i))) break;
            key.Append(char.ToLowerInvariant(text[i]));
        }
        return key.ToString();
    }

    /// <summary>Whether a text may be a header of a key, by its first three letters.</summary>
    public static bool MayBegin(ReadOnlySpan<byte> utf8, string key)
        => utf8.Length >= 3 && Ascii.EqualsIgnoreCase(utf8[..3], key.AsSpan(0, 3));

    /// <summary>A header as it is shown to people: on one line.</summary>
    public static string Shown(string header) => string.Join(' ', header.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // "i=[", with or without blanks between.
    private static bool IsCodeList(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> sought = "i=[";
        foreach (char c in text)
        {
            if (TextKey.IsBlank(c)) continue;
            if (char.ToLowerInvariant(c) != sought[0]) return false;
            sought = sought[1..];
            if (sought.Length == 0) return true;
        }
        return false;
    }
}
