using System.Numerics;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// Tells numbers, such as 12/1999 or a personal number, from the few made of the same characters that stand for nothing.
/// Such a text is its own <see cref="TextKey"/>, so nothing is folded. Safe to share between threads.
/// </summary>
internal sealed class NumberTexts
{
    // Between these two lie the digits, the full stop and the slash, and nothing else.
    private const char First = '-', Last = '9';

    // By length.
    private readonly string[][] standIns;

    public NumberTexts(Table? placeholders)
    {
        ILookup<int, string> byLength = (placeholders?.Rows ?? []).SelectMany(r => r.Aliases.Prepend(r.Key)).Select(TextKey.Of).ToLookup(t => t.Length);
        standIns = [.. Enumerable.Range(0, byLength.Select(g => g.Key).DefaultIfEmpty().Max() + 1).Select(length => byLength[length].ToArray())];
    }

    /// <summary>Whether a text has no other characters than numbers and dates in digits have.</summary>
    public static bool AreAllCharacters<T>(ReadOnlySpan<T> text)
        where T : unmanaged, IBinaryInteger<T>
        => !text.ContainsAnyExceptInRange(T.CreateTruncating(First), T.CreateTruncating(Last));

    /// <summary>Whether a text begins with a digit, has no other characters than numbers and dates have, and stands for itself.</summary>
    public bool IsNumber<T>(ReadOnlySpan<T> text)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (text.IsEmpty || text[0] < T.CreateTruncating('0') || !AreAllCharacters(text)) return false;
        if (text.Length >= standIns.Length) return true;
        foreach (string standIn in standIns[text.Length])
            if (Are(standIn, text)) return false;
        return true;
    }

    private static bool Are<T>(string one, ReadOnlySpan<T> other)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (int i = 0; i < one.Length; i++)
            if (T.CreateTruncating(one[i]) != other[i]) return false;
        return true;
    }
}
