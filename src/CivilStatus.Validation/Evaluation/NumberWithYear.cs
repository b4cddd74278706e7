using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Evaluation;

/// <summary>Entry numbers, with or without their year, such as <c>12/1999</c>.</summary>
internal static class NumberWithYear
{
    /// <summary>The number that it starts with, or null where it starts with none or with one of more than nine digits.</summary>
    public static int? Leading(ReadOnlySpan<char> number)
    {
        ReadOnlySpan<char> trimmed = number.Trim();
        int end = trimmed.IndexOfAnyExceptInRange('0', '9');
        ReadOnlySpan<char> digits = end < 0 ? trimmed : trimmed[..end];
        return digits.Length is > 0 and <= 9 ? Digits.Number(digits) : null;
    }

    /// <summary>How many numbers lie between those that two start with; −1 where they are the same.</summary>
    public static int? Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
        => Leading(one) is int a && Leading(other) is int b ? Math.Abs(a - b) - 1 : null;

    /// <summary>The year inside a number, or null where it has none.</summary>
    public static int? Year(ReadOnlySpan<char> number)
    {
        // As nearly all are written.
        if (number.Length > 5 && number[^5] == '/' && Digits.Are(number[^4..], 4, 4) && Digits.Are(number[..^5], 1, 7)) return Digits.Number(number[^4..]);
        ReadOnlySpan<char> trimmed = number.Trim();
        int slash = trimmed.IndexOf('/');
        if (slash <= 0) return null;
        ReadOnlySpan<char> year = trimmed[(slash + 1)..].Trim();
        return Digits.Are(trimmed[..slash].Trim(), 1, 7) && Digits.Are(year, 4, 4) ? Digits.Number(year) : null;
    }
}
