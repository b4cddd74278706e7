namespace CivilStatus.Validation.Dates;

/// <summary>Runs of the digits 0–9, as dates and numbers use them; no other digits of Unicode.</summary>
internal static class Digits
{
    public static bool Are(ReadOnlySpan<char> text, int fewest, int most)
    {
        if (text.Length < fewest || text.Length > most) return false;
        foreach (char c in text)
            if (!char.IsAsciiDigit(c)) return false;
        return true;
    }

    /// <summary>The value of a run of at most nine digits.</summary>
    public static int Number(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char c in digits) value = value * 10 + (c - '0');
        return value;
    }
}
