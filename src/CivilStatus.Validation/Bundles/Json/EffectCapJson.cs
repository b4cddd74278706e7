using System.Collections.Immutable;
using System.Text.Json;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>A limit of a rule on its effect as an object.</summary>
internal static class EffectCapJson
{
    public static EffectCap Read(ref JsonCursor json)
    {
        Effect? effect = null;
        ImmutableArray<string> profiles = default;
        Period? period = null;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "effect": effect = EnumJson<Effect>.Read(ref json); break;
                case "profiles": profiles = json.Texts(); break;
                case "period": period = PeriodJson.Read(ref json); break;
                default: throw json.Unknown(property);
            }
        }
        return new EffectCap(Required.Of(effect, "effect"), Required.Of(profiles, "profiles"), Required.Of(period, "period"));
    }

    public static void Write(Utf8JsonWriter writer, EffectCap cap)
    {
        writer.WriteStartObject();
        writer.WriteString("effect", cap.Effect.ToString());
        ArrayJson.Write(writer, "profiles", cap.Profiles);
        writer.WritePropertyName("period");
        PeriodJson.Write(writer, cap.Period);
        writer.WriteEndObject();
    }
}
