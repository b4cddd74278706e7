using System.Text.Json;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>A text in several languages as an object, languages sorted.</summary>
internal static class LocalizedTextJson
{
    public static LocalizedText Read(ref JsonCursor json)
    {
        var texts = new Dictionary<string, string>(2, StringComparer.Ordinal);
        json.StartObject();
        while (json.NextProperty() is { } language) texts.Add(language, json.Text());
        return new LocalizedText(texts);
    }

    public static void Write(Utf8JsonWriter writer, string property, LocalizedText? value)
    {
        if (value is null) return;
        writer.WritePropertyName(property);
        Write(writer, value);
    }

    public static void Write(Utf8JsonWriter writer, LocalizedText value)
    {
        writer.WriteStartObject();
        foreach (string language in value.Languages) writer.WriteString(language, value.In(language));
        writer.WriteEndObject();
    }
}
