using System.Text.Json;
using System.Text.Json.Serialization;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Bundles;

/// <summary>A text in several languages as an object, languages sorted.</summary>
internal sealed class LocalizedTextJson : JsonConverter<LocalizedText>
{
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string language = reader.GetString()!;
            reader.Read();
            texts.Add(language, reader.GetString()!);
        }
        return new LocalizedText(texts);
    }

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (string language in value.Languages) writer.WriteString(language, value.In(language));
        writer.WriteEndObject();
    }
}
