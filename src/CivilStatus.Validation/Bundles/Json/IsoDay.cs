using System.Globalization;
using System.Text.Json;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>Days as bundles spell them.</summary>
internal static class IsoDay
{
    public static DateOnly Parse(ReadOnlySpan<char> text)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw new JsonException($"'{text}' is no day of the form yyyy-MM-dd");
}
