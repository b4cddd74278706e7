using System.Text.Json;

namespace CivilStatus.Validation.Records.Json;

/// <summary>The names of enumerations as JSON spells them: <c>notApplicable</c>. Safe to share between threads.</summary>
public static class CamelCase
{
    /// <summary>The name of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
        => Names<T>.All[value];

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> All = Enum.GetValues<T>().Distinct().ToDictionary(v => v, v => JsonNamingPolicy.CamelCase.ConvertName(v.ToString()));
    }
}
