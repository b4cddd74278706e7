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
    internal const int MostParts = 3;

    // Longer runs of marks are no writing; sorting them one by one would take the square of their number.
    private const int MostMarks = 64;

    private static readonly ComposedLetters Letters = new(CompositionData.Triples);

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
        return new string(letters, 0, Decompose(text, letters));
    }

    /// <summary>Whether the character is one of the combining marks U+0300–U+036F.</summary>
    public static bool IsMark(char c) => c is >= FirstMark and <= LastMark;

    internal static bool HasMark(ReadOnlySpan<char> text) => text.ContainsAnyInRange(FirstMark, LastMark);

    /// <summary>How long the composed form of a text may be, and the text in between.</summary>
    internal static int MostLength(ReadOnlySpan<char> text) => HasMark(text) ? MostParts * text.Length : text.Length;

    /// <summary>Writes the decomposed form of a text, at most <see cref="MostParts"/> times as long, and says how long it is.</summary>
    internal static int Decompose(ReadOnlySpan<char> text, Span<char> letters)
    {
        int length = 0;
        for (int at = 0; at < text.Length;) length += DecomposeCluster(text, ref at, letters[length..]);
        return length;
    }

    /// <summary>The canonical class of a mark: marks of one letter stand in the order of their classes.</summary>
    internal static int Class(char mark) => CompositionData.Classes[mark - FirstMark];

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
            if (markClass != lastClass && Letters.TryCompose(cluster[0], mark, out char composed))
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
        if (Letters.TryDecompose(c, out char letter, out char mark))
        {
            length = Decompose(letter, letters);
            c = mark;
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
}
