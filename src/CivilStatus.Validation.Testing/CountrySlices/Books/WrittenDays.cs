using System.Globalization;

namespace CivilStatus.Validation.Testing.CountrySlices.Books;

/// <summary>Days as books write them; made once, for a slice writes the same few thousand again and again.</summary>
internal static class WrittenDays
{
    private static readonly DateOnly First = new(1850, 1, 1);
    private static readonly string[] Plain = Made("dd/MM/yyyy"), Iso = Made("yyyy-MM-dd");

    public static string Of(DateOnly day, bool iso = false) => (iso ? Iso : Plain)[day.DayNumber - First.DayNumber];

    private static string[] Made(string form)
        => [.. Enumerable.Range(0, new DateOnly(2027, 1, 1).DayNumber - First.DayNumber).Select(i => First.AddDays(i).ToString(form, CultureInfo.InvariantCulture))];
}
