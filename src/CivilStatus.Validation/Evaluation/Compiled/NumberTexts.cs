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

    // A longer text is told by those who read all of it.
    private const int LongestStandIn = 31;

    // By length. Loops, since every method that is generic over a number is compiled at the start.
    private readonly List<string>?[] standIns = new List<string>?[LongestStandIn + 1];

    public NumberTexts(Table? placeholders)
    {
        foreach (TableRow row in placeholders?.Rows ?? [])
        {
            Add(row.Key);
            foreach (string alias in row.Aliases) Add(alias);
        }
    }

    /// <summary>Whether a text has no other characters than numbers and dates in digits have.</summary>
    public static bool AreAllCharacters<T>(ReadOnlySpan<T> text)
        where T : unmanaged, IBinaryInteger<T>
        => !text.ContainsAnyExceptInRange(T.CreateTruncating(First), T.CreateTruncating(Last));

    /// <summary>Whether a text begins with a digit, has no other characters than numbers and dates have, and stands for itself.</summary>
    public bool IsNumber<T>(ReadOnlySpan<T> text)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (text.Length is 0 or > LongestStandIn || text[0] < T.CreateTruncating('0') || !AreAllCharacters(text)) return false;
        if (standIns[text.Length] is not { } ofLength) return true;
        foreach (string standIn in ofLength)
            if (Are(standIn, text)) return false;
        return true;
    }

    private void Add(string standIn)
    {
        string key = TextKey.Of(standIn);
        if (key.Length <= LongestStandIn && AreAllCharacters<char>(key)) (standIns[key.Length] ??= []).Add(key);
    }

    private static bool Are<T>(string one, ReadOnlySpan<T> other)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (int i = 0; i < one.Length; i++)
            if (T.CreateTruncating(one[i]) != other[i]) return false;
        return true;
    }
}
