using System.Text.Json;
using CivilStatus.Validation.Dates;
using NodaTime;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>A calendar day as <c>yyyy-MM-dd</c>.</summary>
internal static class LocalDateJson
{
    public static LocalDate Read(ref JsonCursor json) => DayRange.ToDate(IsoDay.Parse(json.Text()).DayNumber);

    public static void Write(Utf8JsonWriter writer, string property, LocalDate day) => writer.WriteString(property, DayRange.Iso(DayRange.ToDay(day)));
}
