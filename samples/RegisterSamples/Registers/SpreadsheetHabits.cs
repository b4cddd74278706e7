using System.Globalization;

namespace CivilStatus.Samples.Registers;

/// <summary>What spreadsheets and their users do to cells: days and numbers instead of text, leading zeros lost, slashes instead of dots.</summary>
internal static class SpreadsheetHabits
{
    public static void Apply(RegisterRow row, SplitMix64 random, string[] dates, string[] codes, string[] personalNumbers)
    {
        int habit = random.Below(5);
        foreach (string column in dates)
        {
            if (row[column] is not { } text) continue;
            bool isDay = DateOnly.TryParseExact(text, "dd.MM.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
            if (isDay && habit == 0 && day.Year > 1900) row.Set(column, SampleCell.OfDay(day));
            else if (isDay && habit == 1) row[column] = RegisterDate.Slashed(day);
            else if (text.Length == 4 && habit < 3) row.Set(column, SampleCell.OfNumber(text));
        }
        if (habit >= 3)
        {
            foreach (string column in codes)
                if (row[column] is { } code) row.Set(column, SampleCell.OfNumber(code));
        }
        foreach (string column in personalNumbers)
            if (row[column] is { Length: 12 } number && random.Chance(20)) row.Set(column, SampleCell.OfNumber(number));
    }
}
