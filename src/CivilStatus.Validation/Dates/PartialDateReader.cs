using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Dates;

/// <summary>
/// Reads the forms a register date may have: <c>d/M/yyyy</c>, <c>d.M.yyyy</c>, <c>d-M-yyyy</c>, <c>M/yyyy</c>,
/// <c>M.yyyy</c>, <c>yyyy</c> with or without leading zeros, ISO 8601, the EDTF level 0 and 1 forms that fit,
/// and an age. Safe to share between threads.
/// </summary>
/// <param name="ages">How an age is written.</param>
/// <param name="counting">How completed years are counted.</param>
public sealed class PartialDateReader(AgeWords ages, AgeCounting counting)
{
    private const int OldestStatedAge = 130;

    /// <summary>Reads a text that is not blank.</summary>
    /// <param name="text">The text as written; blanks around it are passed over.</param>
    /// <param name="entryDays">The days the entry may have been made on; an age is counted from them.</param>
    /// <returns>The date; when the text has none of the forms, one that allows every day and names the problem.</returns>
    public PartialDate Read(string text, DayRange entryDays) => ReadWritten(text, entryDays).ToPartialDate(text);

    /// <summary>The same without the text. Costs no allocation, but for an age.</summary>
    internal WrittenDate ReadWritten(ReadOnlySpan<char> text, DayRange entryDays)
    {
        if (DigitsReader.TryRead(text, out WrittenDate written)) return written;
        ReadOnlySpan<char> trimmed = text.Trim();
        return EdtfReader.TryRead(trimmed, out written) || DayMonthYearReader.TryRead(trimmed, out written) || TryReadAge(trimmed, entryDays, out written)
            ? written
            : WrittenDate.Unreadable(DateProblem.NotADate);
    }

    private bool TryReadAge(ReadOnlySpan<char> text, DayRange entryDays, out WrittenDate date)
    {
        date = default;
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (digits is 0 or > 3 || digits == text.Length) return false;
        string word = Composition.Compose(text[digits..].Trim().ToString()).ToLowerInvariant();
        if (!ages.Words.Contains(word)) return false;
        int age = Digits.Number(text[..digits]);
        date = age > OldestStatedAge
            ? WrittenDate.Unreadable(DateProblem.AgeOutOfRange)
            : new WrittenDate(ages.BirthDays(age, entryDays, counting), DatePrecision.Age) { Age = age };
        return true;
    }
}
