using System.Text.Json;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>The value of a parameter as the number, truth or list of codes that it is.</summary>
internal static class ParameterValueJson
{
    public static ParameterValue Read(ref JsonCursor json) => json.Token switch
    {
        JsonTokenType.Number => new NumberValue(json.Number()),
        JsonTokenType.True or JsonTokenType.False => new TruthValue(json.Truth()),
        JsonTokenType.StartArray => new CodesValue(json.Texts()),
        _ => throw new JsonException("a value of a parameter is a number, a truth or a list of codes"),
    };

    public static void Write(Utf8JsonWriter writer, string property, ParameterValue? value)
    {
        switch (value)
        {
            case NumberValue number: writer.WriteNumber(property, number.Number); break;
            case TruthValue truth: writer.WriteBoolean(property, truth.Truth); break;
            case CodesValue list: ArrayJson.Write(writer, property, list.Codes); break;
        }
    }
}
