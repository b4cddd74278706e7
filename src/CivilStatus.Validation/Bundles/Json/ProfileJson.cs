using System.Text.Json;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>A profile as an object.</summary>
internal static class ProfileJson
{
    public static Profile Read(ref JsonCursor json)
    {
        string? id = null;
        LocalizedText? title = null, description = null;
        IReadOnlyDictionary<RuleKind, Effect>? violated = null, undecided = null;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "id": id = json.Text(); break;
                case "title": title = LocalizedTextJson.Read(ref json); break;
                case "description": description = LocalizedTextJson.Read(ref json); break;
                case "violated": violated = Effects(ref json); break;
                case "undecided": undecided = Effects(ref json); break;
                default: throw json.Unknown(property);
            }
        }
        return new Profile(
            Required.Of(id, "id"), Required.Of(title, "title"), Required.Of(description, "description"),
            Required.Of(violated, "violated"), Required.Of(undecided, "undecided"));
    }

    public static void Write(Utf8JsonWriter writer, Profile profile)
    {
        writer.WriteStartObject();
        writer.WriteString("id", profile.Id);
        LocalizedTextJson.Write(writer, "title", profile.Title);
        LocalizedTextJson.Write(writer, "description", profile.Description);
        MapJson.Write(writer, "violated", profile.Violated, effect => writer.WriteStringValue(effect.ToString()));
        MapJson.Write(writer, "undecided", profile.Undecided, effect => writer.WriteStringValue(effect.ToString()));
        writer.WriteEndObject();
    }

    public static SmallMap<RuleKind, Effect> Effects(ref JsonCursor json) => MapJson.ReadFew(ref json, EnumJson<RuleKind>.Of, EnumJson<Effect>.Read);
}
