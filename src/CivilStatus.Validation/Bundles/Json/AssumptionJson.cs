using System.Text.Json;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>An assumption as an object.</summary>
internal static class AssumptionJson
{
    public static Assumption Read(ref JsonCursor json)
    {
        string? field = null, from = null;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "field": field = json.Text(); break;
                case "from": from = json.Text(); break;
                default: throw json.Unknown(property);
            }
        }
        return new Assumption(Required.Of(field, "field"), Required.Of(from, "from"));
    }

    public static void Write(Utf8JsonWriter writer, Assumption assumption)
    {
        writer.WriteStartObject();
        writer.WriteString("field", assumption.Field);
        writer.WriteString("from", assumption.From);
        writer.WriteEndObject();
    }
}
