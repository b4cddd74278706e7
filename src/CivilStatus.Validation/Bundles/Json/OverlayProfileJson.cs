using System.Text.Json;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Catalogues.Overlays;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>What an overlay says of profiles, as objects.</summary>
internal static class OverlayProfileJson
{
    public static TightenedProfile ReadTightened(ref JsonCursor json)
    {
        Parts parts = Read(ref json, isAdded: false);
        return new TightenedProfile(Required.Of(parts.Id, "id"), Required.Of(parts.Violated, "violated"), Required.Of(parts.Undecided, "undecided"));
    }

    public static AddedProfile ReadAdded(ref JsonCursor json)
    {
        Parts parts = Read(ref json, isAdded: true);
        return new AddedProfile(
            Required.Of(parts.Id, "id"), parts.From, Required.Of(parts.Title, "title"), Required.Of(parts.Description, "description"),
            Required.Of(parts.Violated, "violated"), Required.Of(parts.Undecided, "undecided"));
    }

    public static void Write(Utf8JsonWriter writer, TightenedProfile profile)
    {
        writer.WriteStartObject();
        writer.WriteString("id", profile.Id);
        WriteEffects(writer, profile.Violated, profile.Undecided);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, AddedProfile profile)
    {
        writer.WriteStartObject();
        writer.WriteString("id", profile.Id);
        if (profile.From is { } from) writer.WriteString("from", from);
        LocalizedTextJson.Write(writer, "title", profile.Title);
        LocalizedTextJson.Write(writer, "description", profile.Description);
        WriteEffects(writer, profile.Violated, profile.Undecided);
        writer.WriteEndObject();
    }

    private static void WriteEffects(Utf8JsonWriter writer, IReadOnlyDictionary<RuleKind, Effect> violated, IReadOnlyDictionary<RuleKind, Effect> undecided)
    {
        MapJson.Write(writer, "violated", violated, effect => writer.WriteStringValue(effect.ToString()));
        MapJson.Write(writer, "undecided", undecided, effect => writer.WriteStringValue(effect.ToString()));
    }

    private static Parts Read(ref JsonCursor json, bool isAdded)
    {
        var parts = new Parts();
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "id": parts.Id = json.Text(); break;
                case "from" when isAdded: parts.From = json.Text(); break;
                case "title" when isAdded: parts.Title = LocalizedTextJson.Read(ref json); break;
                case "description" when isAdded: parts.Description = LocalizedTextJson.Read(ref json); break;
                case "violated": parts.Violated = ProfileJson.Effects(ref json); break;
                case "undecided": parts.Undecided = ProfileJson.Effects(ref json); break;
                default: throw json.Unknown(property);
            }
        }
        return parts;
    }

    private struct Parts
    {
        public string? Id, From;
        public LocalizedText? Title, Description;
        public IReadOnlyDictionary<RuleKind, Effect>? Violated, Undecided;
    }
}
