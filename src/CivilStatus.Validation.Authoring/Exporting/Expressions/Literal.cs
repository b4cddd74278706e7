using System.Globalization;

namespace CivilStatus.Validation.Authoring.Exporting.Expressions;

/// <summary>Constants as RulesEngine writes them.</summary>
internal static class Literal
{
    // Apart from quotes and backslashes a text stands as it is.
    public static string Of(string text)
        => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    public static string Of(IEnumerable<string> texts) => string.Join(", ", texts.Select(Of));

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    // A date as a text would be read month first.
    public static string Of(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"DateOnly({day.Year}, {day.Month}, {day.Day})");

    public static string OfDay(int day) => Of(DateOnly.FromDayNumber(day));

    public static string Of(bool truth) => truth ? "true" : "false";
}
