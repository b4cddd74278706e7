using System.Collections.Immutable;
using System.Text.Json;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>What a rule runs over as an object.</summary>
internal static class ForEachJson
{
    public static ForEach Read(ref JsonCursor json)
    {
        string? variable = null;
        ImmutableArray<string> over = default;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "variable": variable = json.Text(); break;
                case "over": over = json.Texts(); break;
                // Follows from the others; bundles state it nevertheless.
                case "overAll": json.Truth(); break;
                default: throw json.Unknown(property);
            }
        }
        return new ForEach(Required.Of(variable, "variable"), Required.Of(over, "over"));
    }

    public static void Write(Utf8JsonWriter writer, string property, ForEach? forEach)
    {
        if (forEach is null) return;
        writer.WriteStartObject(property);
        writer.WriteString("variable", forEach.Variable);
        ArrayJson.Write(writer, "over", forEach.Over);
        writer.WriteBoolean("overAll", forEach.OverAll);
        writer.WriteEndObject();
    }
}
