using System.Numerics;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// Tells numbers, such as 12/1999 or a personal number, and days in digits from the few that stand for nothing. A text of
/// their characters is its own <see cref="TextKey"/>, so nothing is folded. Safe to share between threads.
/// </summary>
internal sealed class NumberTexts
{
    // Between these two lie the digits, the full stop and the slash, and nothing else.
    private const char First = '-', Last = '9';

    // A longer text is told by those who read all of it.
    private const int LongestStandIn = 31;

    // By length.
    private readonly string[]?[] standIns = new string[]?[LongestStandIn + 1];

    private int[] days = [];

    public NumberTexts(Table? placeholders)
    {
        foreach (TableRow row in placeholders?.Rows ?? [])
            foreach (string name in row.Names) Add(TextKey.Of(name));
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
            if (T.CreateTruncating(standIn[0]) == text[0] && Are(standIn, text)) return false;
        return true;
    }

    /// <summary>Whether a day that is written in digits stands for nothing.</summary>
    public bool IsStandIn(int day)
    {
        foreach (int standIn in days)
            if (day == standIn) return true;
        return false;
    }

    private void Add(string standIn)
    {
        if (standIn.Length > LongestStandIn || !AreAllCharacters<char>(standIn)) return;
        standIns[standIn.Length] = [.. standIns[standIn.Length] ?? [], standIn];
        if (!DigitsReader.TryReadReal<char>(standIn, out int year, out int month, out int day)) return;
        int number = DigitsReader.DayNumber(year, month, day);
        if (!IsStandIn(number)) days = [.. days, number];
    }

    private static bool Are<T>(string one, ReadOnlySpan<T> other)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (int i = 0; i < one.Length; i++)
            if (T.CreateTruncating(one[i]) != other[i]) return false;
        return true;
    }
}
