using System.Text.Json;
using System.Text.Json.Serialization;
using CivilStatus.Validation.Dates;
using NodaTime;

namespace CivilStatus.Validation.Bundles;

/// <summary>A calendar day as <c>yyyy-MM-dd</c>.</summary>
internal sealed class LocalDateJson : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => LocalDate.FromDateOnly(IsoDay.Parse(reader.GetString()));

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
        => writer.WriteStringValue(DayRange.Iso(DayRange.ToDay(value)));
}
