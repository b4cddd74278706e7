using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Logic;

namespace CivilStatus.Validation.Orthography;

/// <summary>
/// Every way of cutting the words into day, month and year, walked once: a state is the position, the parts read so far,
/// whether one stood without its label, and whether all agreed. The work grows with the number of words only.
/// </summary>
internal readonly ref struct DateWordsReading(ReadOnlySpan<NumberWord> words, PartialDate date)
{
    private readonly ReadOnlySpan<NumberWord> words = words;

    private const int Day = 1, Month = 2, Year = 4, Unlabelled = 8, Parts = 16;

    public Truth Agrees()
    {
        if (AgreesAsFormsWriteIt()) return Truth.True;
        // For each position and parts 1 for "disagrees" and 2 for "agrees".
        Span<byte> reached = stackalloc byte[(NumberWords.MostWords + 1) * Parts];
        reached.Clear();
        reached[0] = 2;
        for (int at = 0; at < words.Length; at++)
            for (int parts = 0; parts < Parts; parts++)
                if (reached[at * Parts + parts] != 0) Extend(reached, at, parts);
        return Outcome(reached);
    }

    // “Ngày … tháng … năm …”, each with its label, is what nearly every book has: one of the readings below, and no need of the
    // others when it agrees.
    private bool AgreesAsFormsWriteIt()
    {
        int labels = date is { StatedDay: > 0, StatedMonth: > 0, StatedYear: > 0 } ? LabelsAt(0, Day) : 0;
        if (labels == 0 || NumberBefore(WordRoles.Month, labels, date.StatedDay) is not (> 0 and int month)) return false;
        return NumberBefore(WordRoles.Year, month + 1, date.StatedMonth) is > 0 and int year && SpokenNumber.Year(words[(year + 1)..], date.StatedYear).Agrees;
    }

    // The place of the label that follows a number, or −1.
    private int NumberBefore(WordRoles label, int start, int number)
    {
        for (int end = start + 1; end <= start + SpokenNumber.MostWordsBelowHundred && end < words.Length; end++)
            if (words[end].Is(label) && SpokenNumber.BelowHundred(words[start..end]) == number) return end;
        return -1;
    }

    private void Extend(Span<byte> reached, int at, int parts)
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

    private void Read(Span<byte> reached, int from, int start, int partsBefore, int part, int partsAfter)
    {
        int most = Math.Min(part == Year ? SpokenNumber.MostWordsOfYear : SpokenNumber.MostWordsBelowHundred, words.Length - start);
        for (int length = 1; length <= most; length++)
        {
            (bool isPart, bool agrees) = Match(words.Slice(start, length), part);
            if (!isPart) continue;
            byte before = reached[from * Parts + partsBefore];
            reached[(start + length) * Parts + partsAfter] |= agrees ? before : (byte)1;
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

    private Truth Outcome(Span<byte> reached)
    {
        int stated = (date.StatedDay > 0 ? Day : 0) | (date.StatedMonth > 0 ? Month : 0) | (date.StatedYear > 0 ? Year : 0);
        byte outcomes = 0;
        for (int parts = 1; parts < Parts; parts++)
        {
            bool whole = (parts & Unlabelled) == 0 || (parts & Year) != 0;
            if (whole && (parts & stated) != 0) outcomes |= reached[words.Length * Parts + parts];
        }
        return outcomes switch { 0 => Truth.Undecided, 1 => Truth.False, _ => Truth.True };
    }
}
