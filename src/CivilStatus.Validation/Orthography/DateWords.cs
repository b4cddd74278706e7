using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Logic;

namespace CivilStatus.Validation.Orthography;

/// <summary>Compares a date in words with the same date in digits. Safe to share between threads.</summary>
/// <remarks>
/// The table of number words has the columns <c>roles</c>, some of <c>unit ten tens shortTens hundred thousand link day month
/// monthName year passedOver</c>, and <c>value</c>. A word with several roles, such as one that is five and year, is tried in each.
/// </remarks>
public static class DateWords
{
    private const int LongestText = 400;

    /// <summary>
    /// True when some reading of the words agrees with the digits in all of day, month and year that both state; false when
    /// there are readings and none agrees; undecided when the words have no reading, when the date is unreadable or an age,
    /// or when the two state nothing in common. A year of two digits in words agrees when the last two digits do.
    /// </summary>
    /// <param name="words">The words; letter case, punctuation and NFC/NFD make no difference; numbers in digits may stand among them.</param>
    /// <param name="date">The date in digits.</param>
    /// <param name="numberWords">The words for numbers and dates.</param>
    /// <exception cref="ArgumentException">The table lacks a column or has an unknown role.</exception>
    public static Truth WordsAgree(ReadOnlySpan<char> words, PartialDate date, Table numberWords)
    {
        bool statesNothing = date is { StatedDay: 0, StatedMonth: 0, StatedYear: 0 };
        if (!date.IsReadable || statesNothing || words.Length > LongestText) return Truth.Undecided;
        Span<NumberWord> read = stackalloc NumberWord[NumberWords.MostWords];
        return numberWords.Prepare(NumberWords.Of).TryRead(words, read, out int count)
            ? new DateWordsReading(read[..count], date).Agrees()
            : Truth.Undecided;
    }
}
