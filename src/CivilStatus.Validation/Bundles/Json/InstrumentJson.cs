using System.Collections.Immutable;
using System.Text.Json;
using CivilStatus.Validation.Catalogues;
using NodaTime;
using Period = CivilStatus.Validation.Catalogues.Period;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>A legal instrument as an object.</summary>
internal static class InstrumentJson
{
    public static Instrument Read(ref JsonCursor json)
    {
        string? id = null, number = null, source = null;
        LocalizedText? title = null, remark = null;
        LocalDate? promulgated = null, lastCheckedOn = null;
        Verification? verification = null;
        ImmutableArray<Period> inForce = default;
        ImmutableArray<string> territory = default, replaces = default, amends = default;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "id": id = json.Text(); break;
                case "number": number = json.Text(); break;
                case "title": title = LocalizedTextJson.Read(ref json); break;
                case "promulgated": promulgated = LocalDateJson.Read(ref json); break;
                case "inForce": inForce = json.Items(PeriodJson.Read); break;
                case "territory": territory = json.Texts(); break;
                case "source": source = json.Text(); break;
                case "verification": verification = EnumJson<Verification>.Read(ref json); break;
                case "lastCheckedOn": lastCheckedOn = LocalDateJson.Read(ref json); break;
                case "remark": remark = LocalizedTextJson.Read(ref json); break;
                case "replaces": replaces = json.Texts(); break;
                case "amends": amends = json.Texts(); break;
                default: throw json.Unknown(property);
            }
        }
        return new Instrument(
            Required.Of(id, "id"), Required.Of(number, "number"), Required.Of(title, "title"), promulgated, Required.Of(inForce, "inForce"),
            Required.Of(territory, "territory"), Required.Of(source, "source"), Required.Of(verification, "verification"),
            Required.Of(lastCheckedOn, "lastCheckedOn"), remark, Required.Of(replaces, "replaces"), Required.Of(amends, "amends"));
    }

    public static void Write(Utf8JsonWriter writer, Instrument instrument)
    {
        writer.WriteStartObject();
        writer.WriteString("id", instrument.Id);
        writer.WriteString("number", instrument.Number);
        LocalizedTextJson.Write(writer, "title", instrument.Title);
        if (instrument.Promulgated is { } promulgated) LocalDateJson.Write(writer, "promulgated", promulgated);
        ArrayJson.Write(writer, "inForce", instrument.InForce, p => PeriodJson.Write(writer, p));
        ArrayJson.Write(writer, "territory", instrument.Territory);
        writer.WriteString("source", instrument.Source);
        writer.WriteString("verification", instrument.Verification.ToString());
        LocalDateJson.Write(writer, "lastCheckedOn", instrument.LastCheckedOn);
        LocalizedTextJson.Write(writer, "remark", instrument.Remark);
        ArrayJson.Write(writer, "replaces", instrument.Replaces);
        ArrayJson.Write(writer, "amends", instrument.Amends);
        writer.WriteEndObject();
    }
}
