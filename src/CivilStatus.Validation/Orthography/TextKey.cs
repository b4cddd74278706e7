using System.Diagnostics.CodeAnalysis;

namespace CivilStatus.Validation.Orthography;

/// <summary>
/// The key by which two texts count as the same: composed form (NFC), lower case, blanks trimmed and folded into one.
/// Diacritics and tones stay; the text itself is never changed. Safe to share between threads.
/// </summary>
public static class TextKey
{
    // What stands where a key has no further character, or one that depends on the marks that follow.
    private const int End = -1, Mark = -2;

    /// <summary>The key of a text; the same instance when the text is its own key, as dates in digits are.</summary>
    public static string Of(string text)
    {
        if (IsKey(text)) return text;
        using var folded = new FoldedText(text, stackalloc char[FoldedText.OnStack]);
        return folded.Key.ToString();
    }

    /// <summary>Whether two texts have the same key. Costs no allocation.</summary>
    public static bool Same(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.SequenceEqual(right)) return true;
        int atLeft = BlanksAt(left, 0), atRight = BlanksAt(right, 0);
        while (true)
        {
            int one = Next(left, ref atLeft), other = Next(right, ref atRight);
            if (one == Mark || other == Mark) return SameComposed(left, right);
            if (one != other) return (IsMarkAt(left, atLeft) || IsMarkAt(right, atRight)) && SameComposed(left, right);
            if (one == End) return true;
        }
    }

    /// <summary>Whether nothing is written: no text, or blanks only.</summary>
    public static bool IsBlank([NotNullWhen(false)] string? text) => text is null || IsBlank(text.AsSpan());

    /// <summary>Whether nothing but blanks is written.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text) => BlanksAt(text, 0) == text.Length;

    /// <summary>White space, and the characters without width that word processors and web pages leave behind.</summary>
    public static bool IsBlank(char c) => Characters.Key(c) == ' ';

    /// <summary>Writes the key of a text and says how long it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">Where to write; as long as <see cref="Composition.MostLength"/> asks for.</param>
    internal static int Write(ReadOnlySpan<char> text, Span<char> key)
    {
        using var composed = new ComposedText(text);
        int length = 0;
        bool blank = false;
        foreach (char c in composed.Text)
        {
            char folded = Characters.Key(c);
            if (folded == ' ')
            {
                blank = true;
                continue;
            }
            if (blank && length > 0) key[length++] = ' ';
            blank = false;
            key[length++] = folded;
        }
        return length;
    }

    private static bool IsKey(string text)
    {
        bool afterBlank = true;
        foreach (char c in text)
        {
            char folded = Characters.Key(c);
            bool blank = folded == ' ';
            if (folded != c || (blank && afterBlank) || Composition.IsMark(c)) return false;
            afterBlank = blank;
        }
        return !afterBlank || text.Length == 0;
    }

    // The next character of the key; the marks that may follow it are the caller's to look for.
    private static int Next(ReadOnlySpan<char> text, ref int at)
    {
        if (at >= text.Length) return End;
        char c = text[at++];
        if (Composition.IsMark(c)) return Mark;
        char folded = Characters.Key(c);
        if (folded != ' ') return folded;
        at = BlanksAt(text, at);
        return at == text.Length ? End : ' ';
    }

    private static bool SameComposed(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        using var one = new FoldedText(left, stackalloc char[FoldedText.OnStack]);
        using var other = new FoldedText(right, stackalloc char[FoldedText.OnStack]);
        return one.Key.SequenceEqual(other.Key);
    }

    private static bool IsMarkAt(ReadOnlySpan<char> text, int at) => at < text.Length && Composition.IsMark(text[at]);

    /// <summary>The end of the blanks that begin at a place.</summary>
    internal static int BlanksAt(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsBlank(text[at])) at++;
        return at;
    }
}
