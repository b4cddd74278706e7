using System.Collections.Frozen;
using System.Text.Json;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>The labels as an object of maps.</summary>
internal static class LabelsJson
{
    public static Labels Read(ref JsonCursor json)
    {
        FrozenDictionary<string, LocalizedText>? roles = null, fields = null;
        FrozenDictionary<string, FrozenDictionary<string, LocalizedText>>? codes = null;
        LocalizedText? fieldOfRole = null;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "roles": roles = Texts(ref json); break;
                case "fields": fields = Texts(ref json); break;
                case "codes": codes = MapJson.Read(ref json, Texts); break;
                case "fieldOfRole": fieldOfRole = LocalizedTextJson.Read(ref json); break;
                default: throw json.Unknown(property);
            }
        }
        return new Labels(Required.Of(roles, "roles"), Required.Of(fields, "fields"), Required.Of(codes, "codes"), Required.Of(fieldOfRole, "fieldOfRole"));
    }

    public static void Write(Utf8JsonWriter writer, Labels labels)
    {
        writer.WriteStartObject();
        MapJson.Write(writer, "roles", labels.Roles, text => LocalizedTextJson.Write(writer, text));
        MapJson.Write(writer, "fields", labels.Fields, text => LocalizedTextJson.Write(writer, text));
        MapJson.Write(writer, "codes", labels.Codes, codes => MapJson.Write(writer, codes, text => LocalizedTextJson.Write(writer, text)));
        LocalizedTextJson.Write(writer, "fieldOfRole", labels.FieldOfRole);
        writer.WriteEndObject();
    }

    public static FrozenDictionary<string, LocalizedText> Texts(ref JsonCursor json) => MapJson.Read(ref json, LocalizedTextJson.Read);
}
