using System.Text.Json;
using System.Text.Json.Serialization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Bundles;

/// <summary>A period as <c>from/to</c>, an open side left empty.</summary>
internal sealed class PeriodJson : JsonConverter<Period>
{
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string[] sides = reader.GetString()?.Split('/') ?? [];
        if (sides.Length != 2) throw new JsonException("A period has the form from/to.");
        return new Period(
            sides[0].Length == 0 ? DayRange.Earliest : IsoDay.Parse(sides[0]).DayNumber,
            sides[1].Length == 0 ? Period.Never : IsoDay.Parse(sides[1]).DayNumber);
    }

    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options)
        => writer.WriteStringValue(
            $"{(value.From == DayRange.Earliest ? "" : DayRange.Iso(value.From))}/{(value.To == Period.Never ? "" : DayRange.Iso(value.To))}");
}
