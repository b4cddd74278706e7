using System.Text.Json;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>The values of an enumeration by their names; letter case counts.</summary>
internal static class EnumJson<T>
    where T : struct, Enum
{
    private static readonly string[] Names = Enum.GetNames(typeof(T));
    private static readonly T[] Values = (T[])Enum.GetValues(typeof(T));

    public static T Read(ref JsonCursor json) => Of(json.Text());

    public static T Of(string name)
    {
        for (int i = 0; i < Names.Length; i++)
            if (Names[i] == name) return Values[i];
        throw new JsonException($"'{name}' is none of {string.Join(", ", Names)}");
    }
}
