namespace CivilStatus.Validation.Dates;

/// <summary>Reads ISO 8601 dates and the forms of the Extended Date/Time Format, levels 0 and 1, that a register needs.</summary>
internal static class EdtfReader
{
    public static bool TryRead(ReadOnlySpan<char> text, out WrittenDate date)
    {
        int slash = text.IndexOf('/');
        return slash < 0 ? TryReadSingle(text, out date) : TryReadSpan(text[..slash], text[(slash + 1)..], out date);
    }

    private static bool TryReadSpan(ReadOnlySpan<char> start, ReadOnlySpan<char> end, out WrittenDate date)
    {
        date = default;
        bool openStart = start is "..", openEnd = end is "..";
        if (openStart && openEnd) return false;
        WrittenDate from = default, to = default;
        if (!openStart && !TryReadSingle(start, out from)) return false;
        if (!openEnd && !TryReadSingle(end, out to)) return false;
        if (from.Problem != DateProblem.None) date = from;
        else if (to.Problem != DateProblem.None) date = to;
        else
        {
            int first = openStart ? DayRange.Earliest : from.Days.First;
            int last = openEnd ? DayRange.Latest : to.Days.Last;
            date = first <= last
                ? new WrittenDate(new DayRange(first, last), DatePrecision.Span)
                : WrittenDate.Unreadable(DateProblem.EndBeforeStart);
        }
        return true;
    }

    private static bool TryReadSingle(ReadOnlySpan<char> text, out WrittenDate date)
    {
        date = default;
        bool approximate = text.Length > 4 && text[^1] is '?' or '~' or '%';
        if (approximate) text = text[..^1];
        if (!TryReadPlain(text, out date)) return false;
        if (approximate && date.Problem == DateProblem.None) date = OneYearEitherSide(date);
        return true;
    }

    private static bool TryReadPlain(ReadOnlySpan<char> text, out WrittenDate date)
    {
        date = default;
        if (text.Length > 10 && text[10] == 'T' && IsTime(text[11..])) text = text[..10];
        ReadOnlySpan<char> year = text.Length >= 4 ? text[..4] : default;
        switch (text.Length)
        {
            case 4 when Digits.Are(year, 4, 4):
                date = WrittenDate.OfYear(Digits.Number(year));
                return true;
            case 4 when year[2..] is "XX" && Digits.Are(year[..2], 2, 2):
                date = Years(Digits.Number(year[..2]) * 100, 100);
                return true;
            case 4 when year[3] == 'X' && Digits.Are(year[..3], 3, 3):
                date = Years(Digits.Number(year[..3]) * 10, 10);
                return true;
            case 7 when text[4] == '-' && Digits.Are(year, 4, 4):
                return TryReadMonth(Digits.Number(year), text[5..], out date);
            case 10 when text[4] == '-' && text[7] == '-' && Digits.Are(year, 4, 4):
                if (text[8..] is "XX") return TryReadMonth(Digits.Number(year), text[5..7], out date);
                if (!Digits.Are(text[5..7], 2, 2) || !Digits.Are(text[8..], 2, 2)) return false;
                date = WrittenDate.OfDay(Digits.Number(year), Digits.Number(text[5..7]), Digits.Number(text[8..]));
                return true;
            default:
                return false;
        }
    }

    private static bool TryReadMonth(int year, ReadOnlySpan<char> month, out WrittenDate date)
    {
        date = default;
        if (month is "XX") date = WrittenDate.OfYear(year);
        else if (Digits.Are(month, 2, 2)) date = WrittenDate.OfMonth(year, Digits.Number(month));
        else return false;
        return true;
    }

    private static WrittenDate Years(int first, int count)
    {
        int from = Math.Max(1, first);
        return new WrittenDate(
            new DayRange(new DateOnly(from, 1, 1).DayNumber, new DateOnly(first + count - 1, 12, 31).DayNumber), DatePrecision.Span);
    }

    private static WrittenDate OneYearEitherSide(WrittenDate date)
    {
        DateOnly first = DateOnly.FromDayNumber(date.Days.First), last = DateOnly.FromDayNumber(date.Days.Last);
        return new WrittenDate(
            new DayRange(
                first.Year > 1 ? first.AddYears(-1).DayNumber : DayRange.Earliest,
                last.Year < 9999 ? last.AddYears(1).DayNumber : DayRange.Latest),
            DatePrecision.Span);
    }

    private static bool IsTime(ReadOnlySpan<char> time)
    {
        foreach (char c in time)
            if (!char.IsAsciiDigit(c) && c is not (':' or '.' or 'Z' or '+' or '-')) return false;
        return time.Length >= 5;
    }
}
