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
