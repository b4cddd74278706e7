using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Evaluation;

/// <summary>Entry numbers that carry their year, such as <c>12/1999</c>.</summary>
internal static class NumberWithYear
{
    /// <summary>The year inside a number, or null where it has none.</summary>
    public static int? Year(ReadOnlySpan<char> number)
    {
        ReadOnlySpan<char> trimmed = number.Trim();
        int slash = trimmed.IndexOf('/');
        if (slash <= 0) return null;
        ReadOnlySpan<char> year = trimmed[(slash + 1)..].Trim();
        return Digits.Are(trimmed[..slash].Trim(), 1, 7) && Digits.Are(year, 4, 4) ? Digits.Number(year) : null;
    }
}
