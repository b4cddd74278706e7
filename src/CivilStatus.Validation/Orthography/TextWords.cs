using System.Numerics;

namespace CivilStatus.Validation.Orthography;

/// <summary>The words of a text, as blanks part them. Safe to share between threads.</summary>
public static class TextWords
{
    /// <summary>The text up to its first blank, leading blanks aside.</summary>
    public static ReadOnlySpan<char> First(ReadOnlySpan<char> text)
    {
        int start = TextKey.BlanksAt(text, 0);
        return text[start..WordEnd(text, start)];
    }

    /// <summary>
    /// Whether two texts, in UTF-8 or in characters, are seen at once to begin with the same word; where not, their first words
    /// may still be the same.
    /// </summary>
    internal static bool BeginAlike<T>(ReadOnlySpan<T> one, ReadOnlySpan<T> other)
        where T : unmanaged, IBinaryInteger<T>
    {
        T blank = T.CreateTruncating(' ');
        int end = one.IndexOf(blank);
        ReadOnlySpan<T> word = end < 0 ? one : one[..end];
        return !word.IsEmpty && IsLatin(word[0]) && other.StartsWith(word) && (other.Length == word.Length || other[word.Length] == blank);
    }

    // Letters as far as U+017F, which no blank begins like in UTF-8 either.
    private static bool IsLatin<T>(T first)
        where T : unmanaged, IBinaryInteger<T>
    {
        uint code = uint.CreateTruncating(first);
        return code < 0x80 ? char.IsAsciiLetter((char)code) : typeof(T) == typeof(byte) ? code is >= 0xC3 and <= 0xC5 : code is >= 0xC0 and <= 0x17F;
    }

    /// <summary>Whether a word that is neither the first nor the last has the same key as <paramref name="word"/>.</summary>
    public static bool HasInMiddle(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        int start = TextKey.BlanksAt(text, WordEnd(text, TextKey.BlanksAt(text, 0)));
        while (start < text.Length)
        {
            int end = WordEnd(text, start), next = TextKey.BlanksAt(text, end);
            if (next < text.Length && TextKey.Same(text[start..end], word)) return true;
            start = next;
        }
        return false;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && !TextKey.IsBlank(text[from])) from++;
        return from;
    }
}
