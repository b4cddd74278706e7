using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Logic;

namespace CivilStatus.Validation.Orthography;

/// <summary>
/// Every way of cutting the words into day, month and year, walked once: a state is the position, the parts read so far,
/// whether one stood without its label, and whether all agreed. The work grows with the number of words only.
/// </summary>
internal readonly struct DateWordsReading(NumberWord[] words, PartialDate date)
{
    private const int Day = 1, Month = 2, Year = 4, Unlabelled = 8, Parts = 16;

    public Truth Agrees()
    {
        // reached[position, parts] holds 1 for "disagrees" and 2 for "agrees".
        var reached = new byte[words.Length + 1, Parts];
        reached[0, 0] = 2;
        for (int at = 0; at < words.Length; at++)
            for (int parts = 0; parts < Parts; parts++)
                if (reached[at, parts] != 0) Extend(reached, at, parts);
        return Outcome(reached);
    }

    private void Extend(byte[,] reached, int at, int parts)
    {
        foreach (int part in (ReadOnlySpan<int>)[Day, Month, Year])
        {
            if ((parts & part) != 0) continue;
            int labels = LabelsAt(at, part);
            if (labels > 0) Read(reached, at, at + labels, parts, part, parts | part);
            // Without labels the order is day, month, year.
            bool inOrder = (parts & (Day | Month | Year)) < part;
            if (inOrder) Read(reached, at, at, parts, part, parts | part | Unlabelled);
        }
    }

    private void Read(byte[,] reached, int from, int start, int partsBefore, int part, int partsAfter)
    {
        int most = Math.Min(part == Year ? SpokenNumber.MostWordsOfYear : SpokenNumber.MostWordsBelowHundred, words.Length - start);
        for (int length = 1; length <= most; length++)
        {
            (bool isPart, bool agrees) = Match(words.AsSpan(start, length), part);
            if (!isPart) continue;
            byte before = reached[from, partsBefore];
            reached[start + length, partsAfter] |= agrees ? before : (byte)1;
        }
    }

    private (bool IsPart, bool Agrees) Match(ReadOnlySpan<NumberWord> number, int part)
    {
        if (part == Year) return SpokenNumber.Year(number, date.StatedYear);
        if (part == Month && number is [var name] && name.Is(WordRoles.MonthName)) return (true, Same(name.Value, date.StatedMonth));
        int value = SpokenNumber.BelowHundred(number);
        bool isPart = value >= 1 && value <= (part == Day ? 31 : 12);
        return (isPart, Same(value, part == Day ? date.StatedDay : date.StatedMonth));

        static bool Same(int said, int stated) => stated == 0 || said == stated;
    }

    // A day may have two labels, as “day” and the word for the first ten days.
    private int LabelsAt(int at, int part)
    {
        WordRoles label = part switch { Day => WordRoles.Day, Month => WordRoles.Month, _ => WordRoles.Year };
        int most = part == Day ? 2 : 1, labels = 0;
        while (labels < most && at + labels < words.Length && words[at + labels].Is(label)) labels++;
        return labels;
    }

    private Truth Outcome(byte[,] reached)
    {
        int stated = (date.StatedDay > 0 ? Day : 0) | (date.StatedMonth > 0 ? Month : 0) | (date.StatedYear > 0 ? Year : 0);
        byte outcomes = 0;
        for (int parts = 1; parts < Parts; parts++)
        {
            bool whole = (parts & Unlabelled) == 0 || (parts & Year) != 0;
            if (whole && (parts & stated) != 0) outcomes |= reached[words.Length, parts];
        }
        return outcomes switch { 0 => Truth.Undecided, 1 => Truth.False, _ => Truth.True };
    }
}
