namespace CivilStatus.Validation.Dates;

/// <summary>Reads day-first dates as Vietnamese books and forms write them, whole or in part.</summary>
internal static class DayMonthYearReader
{
    public static bool TryRead(ReadOnlySpan<char> text, out WrittenDate date)
    {
        date = default;
        Span<Range> parts = stackalloc Range[4];
        char separator = SeparatorOf(text);
        int count = separator == '\0' ? 1 : text.Split(parts, separator);
        if (count > 3) return false;
        if (count == 1) return TryReadOnePart(text, out date);

        ReadOnlySpan<char> first = text[parts[0]], second = text[parts[1]];
        if (!Digits.Are(first, 1, 2)) return false;
        if (count == 3)
        {
            ReadOnlySpan<char> third = text[parts[2]];
            if (!Digits.Are(second, 1, 2) || !Digits.Are(third, 4, 4)) return false;
            date = WrittenDate.OfDay(Digits.Number(third), Digits.Number(second), Digits.Number(first));
            return true;
        }
        if (separator == '-') return false;
        if (Digits.Are(second, 4, 4))
        {
            date = WrittenDate.OfMonth(Digits.Number(second), Digits.Number(first));
            return true;
        }
        // 01.2010 typed into a number cell comes back as 1.201, and 01.2000 as 1.2.
        if (separator != '.' || !Digits.Are(second, 1, 3)) return false;
        date = WrittenDate.Unreadable(DateProblem.SpreadsheetNumber);
        return true;
    }

    private static bool TryReadOnePart(ReadOnlySpan<char> text, out WrittenDate date)
    {
        date = default;
        if (Digits.Are(text, 4, 4)) date = WrittenDate.OfYear(Digits.Number(text));
        // A five-digit number is a day as a spreadsheet counts it, from 1900 or from 1904: no telling which.
        else if (Digits.Are(text, 5, 5)) date = WrittenDate.Unreadable(DateProblem.SpreadsheetNumber);
        else return false;
        return true;
    }

    private static char SeparatorOf(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAny('/', '.', '-');
        return at < 0 ? '\0' : text[at];
    }
}
