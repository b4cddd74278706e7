using System.Collections.Frozen;

namespace CivilStatus.Validation.Orthography;

/// <summary>
/// Brings Latin text to its composed form (NFC). <see cref="string.Normalize()"/> does nothing in a process that runs
/// with invariant globalization, as many containers do, and then the two spellings of one name would differ.
/// </summary>
public static class Composition
{
    private const char FirstMark = '\u0300', LastMark = '\u036F';

    private static readonly FrozenDictionary<(char, char), char> Composed = Pairs().ToFrozenDictionary(p => (p.Letter, p.Mark), p => p.Result);

    private static readonly FrozenDictionary<char, (char Letter, char Mark)> Decomposed =
        Pairs().ToFrozenDictionary(p => p.Result, p => (p.Letter, p.Mark));

    /// <summary>The composed form; the same instance when the text has no combining mark.</summary>
    public static string Compose(string text)
    {
        if (!HasMark(text)) return text;
        List<char> letters = Decompose(text);
        var result = new System.Text.StringBuilder(text.Length);
        int at = 0;
        while (at < letters.Count)
        {
            char starter = letters[at++];
            int firstMark = at;
            while (at < letters.Count && IsMark(letters[at])) at++;
            List<char> marks = letters[firstMark..at];
            marks = [.. marks.OrderBy(Class)];
            result.Append(ComposeCluster(starter, marks)).Append(marks.ToArray());
        }
        return result.ToString();
    }

    /// <summary>Splits letters with marks as far as they go, marks in canonical order.</summary>
    public static string DecomposeText(string text)
    {
        List<char> letters = Decompose(text);
        return new string([.. letters]);
    }

    /// <summary>Whether the character is one of the combining marks U+0300–U+036F.</summary>
    public static bool IsMark(char c) => c is >= FirstMark and <= LastMark;

    // Composes the starter with each mark that is not blocked by one of the same class, and leaves the rest in the list.
    private static char ComposeCluster(char starter, List<char> marks)
    {
        int lastClass = -1;
        for (int i = 0; i < marks.Count;)
        {
            int markClass = Class(marks[i]);
            if (markClass != lastClass && Composed.TryGetValue((starter, marks[i]), out char composed))
            {
                starter = composed;
                marks.RemoveAt(i);
            }
            else
            {
                lastClass = markClass;
                i++;
            }
        }
        return starter;
    }

    private static List<char> Decompose(string text)
    {
        var letters = new List<char>(text.Length + 8);
        foreach (char c in text) Decompose(c, letters);
        int start = 0;
        while (start < letters.Count)
        {
            if (!IsMark(letters[start])) { start++; continue; }
            int end = start;
            while (end < letters.Count && IsMark(letters[end])) end++;
            char[] ordered = [.. letters[start..end].OrderBy(Class)];
            for (int i = 0; i < ordered.Length; i++) letters[start + i] = ordered[i];
            start = end;
        }
        return letters;
    }

    private static void Decompose(char c, List<char> letters)
    {
        if (Decomposed.TryGetValue(c, out (char Letter, char Mark) parts))
        {
            Decompose(parts.Letter, letters);
            letters.Add(parts.Mark);
        }
        else
        {
            letters.Add(c);
        }
    }

    private static int Class(char mark) => CompositionData.Classes[mark - FirstMark];

    private static bool HasMark(string text)
    {
        foreach (char c in text)
            if (IsMark(c)) return true;
        return false;
    }

    private static IEnumerable<(char Letter, char Mark, char Result)> Pairs()
    {
        for (int i = 0; i < CompositionData.Triples.Length; i += 3)
            yield return (CompositionData.Triples[i], CompositionData.Triples[i + 1], CompositionData.Triples[i + 2]);
    }
}
