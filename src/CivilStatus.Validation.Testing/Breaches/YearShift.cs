using System.Globalization;
using System.Text.RegularExpressions;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Testing.Breaches;

/// <summary>Moves the dates of an entry by the same number of years, as they are written; a 29 February stays one in leap years only.</summary>
internal static partial class YearShift
{
    private const int FirstYear = 1900, LastYear = 2026;

    /// <summary>Moves every date whose year stands in it; leaves all as they are where one would leave the time of registers.</summary>
    public static void Move(Entry entry, int years)
    {
        int[] dates = [.. EntryCopy.Written(entry).Where(s => entry.FieldAt(s).Kind == FieldKind.Date && Year().IsMatch(entry[s]!))];
        if (dates.Any(s => Moved(entry[s]!, years) is < FirstYear or > LastYear)) return;
        foreach (int slot in dates)
            entry[slot] = Year().Replace(entry[slot]!, m => (Number(m.Value) + years).ToString("0000", CultureInfo.InvariantCulture));
        foreach (int slot in EntryCopy.Written(entry).Where(s => entry.PathAt(s).EndsWith("number", StringComparison.Ordinal)))
            entry[slot] = NumberYear().Replace(entry[slot]!, m => "/" + (Number(m.Value[1..]) + years).ToString("0000", CultureInfo.InvariantCulture));
    }

    private static int Moved(string text, int years) => Number(Year().Match(text).Value) + years;

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)\d{4}(?!\d)")]
    private static partial Regex Year();

    [GeneratedRegex(@"/\d{4}$")]
    private static partial Regex NumberYear();
}
