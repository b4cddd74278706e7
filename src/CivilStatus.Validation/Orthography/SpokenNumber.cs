namespace CivilStatus.Validation.Orthography;

/// <summary>Reads numbers below a hundred and years in words: spelled out, shortened, or digit by digit.</summary>
internal static class SpokenNumber
{
    /// <summary>How many words a number below a hundred takes at most.</summary>
    public const int MostWordsBelowHundred = 3;

    /// <summary>How many words a year takes at most: “two thousand nine hundred ninety nine”, each unit and magnitude a word.</summary>
    public const int MostWordsOfYear = 8;

    private const int MostReadings = 8;

    /// <summary>The number below a hundred that the words say, or −1.</summary>
    public static int BelowHundred(ReadOnlySpan<NumberWord> words) => words switch
    {
        [var a] when a.Is(WordRoles.Digits) && a.Length <= 2 => a.Value,
        [var a] when a.Is(WordRoles.Unit | WordRoles.Ten | WordRoles.ShortTens) => a.Value,
        [var a, var b] when IsUnit(a) && a.Value > 1 && b.Is(WordRoles.Tens) => 10 * a.Value,
        [var a, var b] when a.Is(WordRoles.Ten | WordRoles.ShortTens) && IsUnit(b) => a.Value + b.Value,
        [var a, var b] when a.Is(WordRoles.Link) && IsUnit(b) => b.Value,
        [var a, var b] when IsUnit(a) && IsUnit(b) => 10 * a.Value + b.Value,
        [var a, var b, var c] when IsUnit(a) && a.Value > 1 && b.Is(WordRoles.Tens) && IsUnit(c) => 10 * a.Value + c.Value,
        _ => -1,
    };

    /// <summary>Whether the words can say a year, and whether one of the years they can say is the one given.</summary>
    /// <param name="words">The words.</param>
    /// <param name="year">The year; 0 where none is stated, and then every year agrees.</param>
    public static (bool IsYear, bool Agrees) Year(ReadOnlySpan<NumberWord> words, int year)
    {
        if (words is [var only] && only.Is(WordRoles.Digits) && only.Length == 4) return (true, Same(only.Value));
        int shortYear = TwoDigits(words);
        (bool isYear, bool agrees) = (shortYear >= 0, shortYear >= 0 && (year == 0 || shortYear == year % 100));

        for (int split = 1; split < words.Length; split++)
            if (TwoDigits(words[..split]) is >= 10 and < 30 and var century && TwoDigits(words[split..]) is >= 0 and var rest)
                (isYear, agrees) = (true, agrees || Same(100 * century + rest));

        if (Thousands(words, out int thousands, out ReadOnlySpan<NumberWord> below))
        {
            Span<int> found = stackalloc int[MostReadings];
            foreach (int rest in found[..BelowThousand(below, found)]) (isYear, agrees) = (true, agrees || Same(thousands + rest));
        }
        return (isYear, agrees);

        bool Same(int candidate) => year == 0 || candidate == year;
    }

    // Both digits are said, as in “nought five”, “ninety five”, “nine five”, “10”.
    private static int TwoDigits(ReadOnlySpan<NumberWord> words)
        => words is [var only] && (only.Is(WordRoles.Unit) || (only.Is(WordRoles.Digits) && only.Length != 2)) ? -1 : BelowHundred(words);

    private static bool Thousands(ReadOnlySpan<NumberWord> words, out int thousands, out ReadOnlySpan<NumberWord> below)
    {
        (thousands, int read) = words switch
        {
            [var one, ..] when one.Is(WordRoles.Thousand) => (1000, 1),
            [var count, var thousand, ..] when IsUnit(count) && thousand.Is(WordRoles.Thousand) => (1000 * count.Value, 2),
            _ => (0, 0),
        };
        below = words[read..];
        return thousands > 0;
    }

    // A lone unit after a magnitude may be the next lower digit or the last: “two thousand eight”, “nine hundred eight”.
    private static int BelowThousand(ReadOnlySpan<NumberWord> words, Span<int> found)
    {
        int count = 0;
        if (words.Length == 0)
        {
            found[count++] = 0;
            return count;
        }
        if (words is [var unit] && IsUnit(unit)) (found[count++], found[count++]) = (unit.Value, 100 * unit.Value);
        if (TwoDigits(words) is >= 0 and var two) found[count++] = two;
        if (!IsUnit(words[0])) return count;

        int hundreds = 100 * words[0].Value;
        if (TwoDigits(words[1..]) is >= 0 and var tail) found[count++] = hundreds + tail;
        if (words.Length == 1 || !words[1].Is(WordRoles.Hundred)) return count;

        ReadOnlySpan<NumberWord> rest = words[2..];
        if (rest.Length == 0) found[count++] = hundreds;
        else if (rest is [var last] && IsUnit(last)) (found[count++], found[count++]) = (hundreds + last.Value, hundreds + 10 * last.Value);
        else if (TwoDigits(rest) is >= 0 and var belowHundred) found[count++] = hundreds + belowHundred;
        return count;
    }

    private static bool IsUnit(NumberWord word) => word.Is(WordRoles.Unit);
}
