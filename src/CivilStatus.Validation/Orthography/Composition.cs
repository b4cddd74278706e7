using System.Collections.Frozen;

namespace CivilStatus.Validation.Orthography;

/// <summary>
/// Brings Latin text to its composed form (NFC). <see cref="string.Normalize()"/> does nothing in a process that runs
/// with invariant globalization, as many containers do, and then the two spellings of one name would differ.
/// Safe to share between threads.
/// </summary>
public static class Composition
{
    private const char FirstMark = '\u0300', LastMark = '\u036F';

    // A letter and the marks it is made of at most, as ǟ is a, diaeresis and macron.
    private const int MostParts = 3;

    // Longer runs of marks are no writing; sorting them one by one would take the square of their number.
    private const int MostMarks = 64;

    private static readonly FrozenDictionary<uint, char> Composed = Pairs().ToFrozenDictionary(p => Pair(p.Letter, p.Mark), p => p.Result);

    private static readonly FrozenDictionary<char, (char Letter, char Mark)> Decomposed =
        Pairs().ToFrozenDictionary(p => p.Result, p => (p.Letter, p.Mark));

    /// <summary>The composed form; the same instance when the text has no combining mark.</summary>
    public static string Compose(string text)
    {
        if (!HasMark(text)) return text;
        using var composed = new ComposedText(text);
        return composed.Text.ToString();
    }

    /// <summary>Splits letters with marks as far as they go, marks in canonical order.</summary>
    public static string DecomposeText(string text)
    {
        var letters = new char[MostParts * text.Length];
        int length = 0;
        for (int at = 0; at < text.Length;) length += DecomposeCluster(text, ref at, letters.AsSpan(length));
        return new string(letters, 0, length);
    }

    /// <summary>Whether the character is one of the combining marks U+0300–U+036F.</summary>
    public static bool IsMark(char c) => c is >= FirstMark and <= LastMark;

    internal static bool HasMark(ReadOnlySpan<char> text) => text.ContainsAnyInRange(FirstMark, LastMark);

    /// <summary>How long the composed form of a text may be, and the text in between.</summary>
    internal static int MostLength(ReadOnlySpan<char> text) => HasMark(text) ? MostParts * text.Length : text.Length;

    /// <summary>Writes the composed form of a text and says how long it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="composed">Where to write; as long as <see cref="MostLength"/> asks for.</param>
    internal static int Compose(ReadOnlySpan<char> text, Span<char> composed)
    {
        int length = 0;
        for (int at = 0; at < text.Length;)
        {
            if (at + 1 == text.Length || !IsMark(text[at + 1])) composed[length++] = text[at++];
            else length += ComposeCluster(composed.Slice(length, DecomposeCluster(text, ref at, composed[length..])));
        }
        return length;
    }

    // Composes the starter with each mark that is not blocked by one of the same class; the rest keeps its order.
    private static int ComposeCluster(Span<char> cluster)
    {
        int lastClass = -1, length = 1;
        foreach (char mark in cluster[1..])
        {
            int markClass = Class(mark);
            if (markClass != lastClass && Composed.TryGetValue(Pair(cluster[0], mark), out char composed))
            {
                cluster[0] = composed;
            }
            else
            {
                lastClass = markClass;
                cluster[length++] = mark;
            }
        }
        return length;
    }

    // A letter and the marks that follow it. A text may begin with marks: they follow nothing.
    private static int DecomposeCluster(ReadOnlySpan<char> text, ref int at, Span<char> letters)
    {
        int length = IsMark(text[at]) ? 0 : Decompose(text[at++], letters);
        int firstMark = Math.Min(1, length);
        while (at < text.Length && IsMark(text[at])) letters[length++] = text[at++];
        Order(letters[firstMark..length]);
        return length;
    }

    private static int Decompose(char c, Span<char> letters)
    {
        int length = 0;
        if (Decomposed.TryGetValue(c, out (char Letter, char Mark) parts))
        {
            length = Decompose(parts.Letter, letters);
            c = parts.Mark;
        }
        letters[length] = c;
        return length + 1;
    }

    // Stable: marks of one class keep their order.
    private static void Order(Span<char> marks)
    {
        if (marks.Length > MostMarks)
        {
            char[] ordered = [.. marks.ToArray().OrderBy(Class)];
            ordered.CopyTo(marks);
            return;
        }
        for (int i = 1; i < marks.Length; i++)
        {
            char mark = marks[i];
            int to = i;
            for (; to > 0 && Class(marks[to - 1]) > Class(mark); to--) marks[to] = marks[to - 1];
            marks[to] = mark;
        }
    }

    private static int Class(char mark) => CompositionData.Classes[mark - FirstMark];

    private static uint Pair(char letter, char mark) => ((uint)letter << 16) | mark;

    private static IEnumerable<(char Letter, char Mark, char Result)> Pairs()
    {
        for (int i = 0; i < CompositionData.Triples.Length; i += 3)
            yield return (CompositionData.Triples[i], CompositionData.Triples[i + 1], CompositionData.Triples[i + 2]);
    }
}
