using System.Text.Json;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>A ground as an object.</summary>
internal static class GroundJson
{
    public static Ground Read(ref JsonCursor json)
    {
        Verification? verification = null;
        string? instrument = null, source = null;
        LocalizedText? provision = null, remark = null;
        Period period = Period.Always;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "verification": verification = EnumJson<Verification>.Read(ref json); break;
                case "instrument": instrument = json.Text(); break;
                case "provision": provision = LocalizedTextJson.Read(ref json); break;
                case "period": period = PeriodJson.Read(ref json); break;
                case "source": source = json.Text(); break;
                case "remark": remark = LocalizedTextJson.Read(ref json); break;
                default: throw json.Unknown(property);
            }
        }
        return new Ground(Required.Of(verification, "verification"))
        {
            Instrument = instrument,
            Provision = provision,
            Period = period,
            Source = source,
            Remark = remark,
        };
    }

    public static void Write(Utf8JsonWriter writer, Ground ground)
    {
        writer.WriteStartObject();
        writer.WriteString("verification", ground.Verification.ToString());
        if (ground.Instrument is not null) writer.WriteString("instrument", ground.Instrument);
        LocalizedTextJson.Write(writer, "provision", ground.Provision);
        writer.WritePropertyName("period");
        PeriodJson.Write(writer, ground.Period);
        if (ground.Source is not null) writer.WriteString("source", ground.Source);
        LocalizedTextJson.Write(writer, "remark", ground.Remark);
        writer.WriteEndObject();
    }
}
