using System.Globalization;
using System.Text.Json;

namespace CivilStatus.Samples.Fuzz;

/// <summary>
/// The checks of an imagined registry program, as such programs have them: written into the code, without a date, without a ground,
/// and knowing only “save” and “refuse”. It takes entries as canonical records.
/// </summary>
public static class RegistryChecks
{
    private const int LeastAgeOfMother = 18;

    /// <summary>Why the program refuses to save a birth; null where it saves it.</summary>
    public static string? WhyRefused(string record)
    {
        JsonElement birth = JsonDocument.Parse(record).RootElement;
        if (Text(birth, "mother", "born") is not { } mother || Text(birth, "child", "born") is not { } child) return null;
        if (!TryDay(mother, out DateOnly motherBorn)) return "The mother's date of birth is no date.";
        if (!TryDay(child, out DateOnly childBorn)) return "The child's date of birth is no date.";
        return motherBorn.AddYears(LeastAgeOfMother) > childBorn ? "The mother is under 18." : null;
    }

    private static bool TryDay(string text, out DateOnly day)
        => DateOnly.TryParseExact(text, ["dd/MM/yyyy", "d/M/yyyy", "dd.MM.yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static string? Text(JsonElement record, string person, string field)
        => record.TryGetProperty(person, out JsonElement owner) && owner.TryGetProperty(field, out JsonElement value) ? value.GetString() : null;
}
