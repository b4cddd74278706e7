using System.Text.Json;
using System.Text.Json.Serialization;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Bundles;

/// <summary>The value of a parameter as the number, truth or list of codes that it is.</summary>
internal sealed class ParameterValueJson : JsonConverter<ParameterValue>
{
    public override ParameterValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Number: return new NumberValue(reader.GetInt32());
            case JsonTokenType.True or JsonTokenType.False: return new TruthValue(reader.GetBoolean());
            case JsonTokenType.StartArray:
                var codes = System.Collections.Immutable.ImmutableArray.CreateBuilder<string>();
                while (reader.Read() && reader.TokenType == JsonTokenType.String) codes.Add(reader.GetString()!);
                return new CodesValue(codes.ToImmutable());
            default: throw new JsonException("A value of a parameter is a number, a truth or a list of codes.");
        }
    }

    public override void Write(Utf8JsonWriter writer, ParameterValue value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case NumberValue number: writer.WriteNumberValue(number.Number); break;
            case TruthValue truth: writer.WriteBooleanValue(truth.Truth); break;
            case CodesValue list:
                writer.WriteStartArray();
                foreach (string code in list.Codes) writer.WriteStringValue(code);
                writer.WriteEndArray();
                break;
        }
    }
}
