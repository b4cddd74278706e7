using System.Collections.Frozen;
using System.Text.Json;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Catalogues.Overlays;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>The labels that an overlay adds, as an object of maps.</summary>
internal static class AddedLabelsJson
{
    public static AddedLabels Read(ref JsonCursor json)
    {
        FrozenDictionary<string, LocalizedText>? roles = null, fields = null;
        FrozenDictionary<string, FrozenDictionary<string, LocalizedText>>? codes = null;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "roles": roles = LabelsJson.Texts(ref json); break;
                case "fields": fields = LabelsJson.Texts(ref json); break;
                case "codes": codes = MapJson.Read(ref json, LabelsJson.Texts); break;
                default: throw json.Unknown(property);
            }
        }
        return new AddedLabels(Required.Of(roles, "roles"), Required.Of(fields, "fields"), Required.Of(codes, "codes"));
    }

    public static void Write(Utf8JsonWriter writer, AddedLabels labels)
    {
        writer.WriteStartObject();
        MapJson.Write(writer, "roles", labels.Roles, text => LocalizedTextJson.Write(writer, text));
        MapJson.Write(writer, "fields", labels.Fields, text => LocalizedTextJson.Write(writer, text));
        MapJson.Write(writer, "codes", labels.Codes, codes => MapJson.Write(writer, codes, text => LocalizedTextJson.Write(writer, text)));
        writer.WriteEndObject();
    }
}
