using System.Collections.Immutable;
using System.Text.Json;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>A parameter of the law as an object.</summary>
internal static class ParameterJson
{
    public static LegalParameter Read(ref JsonCursor json)
    {
        string? id = null;
        LocalizedText? title = null;
        ParameterUnit? unit = null;
        ImmutableArray<LegalValue> values = default;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "id": id = json.Text(); break;
                case "title": title = LocalizedTextJson.Read(ref json); break;
                case "unit": unit = EnumJson<ParameterUnit>.Read(ref json); break;
                case "values": values = json.Items(ReadValue); break;
                default: throw json.Unknown(property);
            }
        }
        return new LegalParameter(Required.Of(id, "id"), Required.Of(title, "title"), Required.Of(unit, "unit"), Required.Of(values, "values"));
    }

    public static void Write(Utf8JsonWriter writer, LegalParameter parameter)
    {
        writer.WriteStartObject();
        writer.WriteString("id", parameter.Id);
        LocalizedTextJson.Write(writer, "title", parameter.Title);
        writer.WriteString("unit", parameter.Unit.ToString());
        ArrayJson.Write(writer, "values", parameter.Values, v => Write(writer, v));
        writer.WriteEndObject();
    }

    private static LegalValue ReadValue(ref JsonCursor json)
    {
        Period? period = null;
        ImmutableArray<string> territory = default;
        ParameterValue? value = null;
        Ground? ground = null;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "period": period = PeriodJson.Read(ref json); break;
                case "territory": territory = json.Texts(); break;
                case "value": value = ParameterValueJson.Read(ref json); break;
                case "ground": ground = GroundJson.Read(ref json); break;
                default: throw json.Unknown(property);
            }
        }
        return new LegalValue(Required.Of(period, "period"), Required.Of(territory, "territory"), value, Required.Of(ground, "ground"));
    }

    private static void Write(Utf8JsonWriter writer, LegalValue value)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("period");
        PeriodJson.Write(writer, value.Period);
        ArrayJson.Write(writer, "territory", value.Territory);
        ParameterValueJson.Write(writer, "value", value.Value);
        writer.WritePropertyName("ground");
        GroundJson.Write(writer, value.Ground);
        writer.WriteEndObject();
    }
}
