namespace CivilStatus.Validation.Formats.Columnar;

/// <summary>What the text of a number may stand for.</summary>
internal static class NumberText
{
    /// <summary>Whether a number in a column of dates is a year.</summary>
    public static bool IsYear(string number)
        => number.Length == 4 && number.All(char.IsAsciiDigit) && string.CompareOrdinal(number, "1800") >= 0 && string.CompareOrdinal(number, "2100") <= 0;
}
