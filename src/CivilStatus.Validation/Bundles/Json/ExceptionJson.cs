using System.Text.Json;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>An exception of a rule as an object.</summary>
internal static class ExceptionJson
{
    public static ExceptionClause Read(ref JsonCursor json)
    {
        string? id = null;
        LocalizedText? title = null, message = null;
        Condition? when = null;
        Ground? ground = null;
        Effect? effect = null;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "id": id = json.Text(); break;
                case "title": title = LocalizedTextJson.Read(ref json); break;
                case "message": message = LocalizedTextJson.Read(ref json); break;
                case "when": when = ConditionJson.Read(ref json); break;
                case "ground": ground = GroundJson.Read(ref json); break;
                case "effect": effect = EnumJson<Effect>.Read(ref json); break;
                default: throw json.Unknown(property);
            }
        }
        return new ExceptionClause(
            Required.Of(id, "id"), Required.Of(title, "title"), message, Required.Of(when, "when"), Required.Of(ground, "ground"), Required.Of(effect, "effect"));
    }

    public static void Write(Utf8JsonWriter writer, ExceptionClause exception)
    {
        writer.WriteStartObject();
        writer.WriteString("id", exception.Id);
        LocalizedTextJson.Write(writer, "title", exception.Title);
        LocalizedTextJson.Write(writer, "message", exception.Message);
        ConditionJson.Write(writer, "when", exception.When);
        writer.WritePropertyName("ground");
        GroundJson.Write(writer, exception.Ground);
        writer.WriteString("effect", exception.Effect.ToString());
        writer.WriteEndObject();
    }
}
