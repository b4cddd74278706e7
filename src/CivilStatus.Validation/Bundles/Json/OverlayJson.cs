using System.Collections.Immutable;
using System.Text.Json;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Catalogues.Overlays;
using CivilStatus.Validation.Rules;
using NodaTime;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>An overlay as an object.</summary>
internal static class OverlayJson
{
    public static CatalogueOverlay Read(ref JsonCursor json)
    {
        string? id = null, version = null;
        LocalizedText? publisher = null;
        LocalDate? publishedOn = null;
        CatalogueReference? extends = null;
        AddedLabels? labels = null;
        ImmutableArray<Instrument> instruments = default;
        ImmutableArray<LegalParameter> parameters = default;
        ImmutableArray<Table> tables = default;
        ImmutableArray<TightenedProfile> tightened = default;
        ImmutableArray<AddedProfile> profiles = default;
        ImmutableArray<Rule> rules = default;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "id": id = json.Text(); break;
                case "version": version = json.Text(); break;
                case "publisher": publisher = LocalizedTextJson.Read(ref json); break;
                case "publishedOn": publishedOn = LocalDateJson.Read(ref json); break;
                case "extends": extends = ReadReference(ref json); break;
                case "labels": labels = AddedLabelsJson.Read(ref json); break;
                case "instruments": instruments = json.Items(InstrumentJson.Read); break;
                case "parameters": parameters = json.Items(ParameterJson.Read); break;
                case "tables": tables = json.Items(TableJson.Read); break;
                case "tightened": tightened = json.Items(OverlayProfileJson.ReadTightened); break;
                case "profiles": profiles = json.Items(OverlayProfileJson.ReadAdded); break;
                case "rules": rules = json.Items(RuleJson.Read); break;
                default: throw json.Unknown(property);
            }
        }
        return new CatalogueOverlay
        {
            Id = Required.Of(id, "id"),
            Version = Required.Of(version, "version"),
            Publisher = Required.Of(publisher, "publisher"),
            PublishedOn = Required.Of(publishedOn, "publishedOn"),
            Extends = Required.Of(extends, "extends"),
            Labels = Required.Of(labels, "labels"),
            Instruments = Required.Of(instruments, "instruments"),
            Parameters = Required.Of(parameters, "parameters"),
            Tables = Required.Of(tables, "tables"),
            Tightened = Required.Of(tightened, "tightened"),
            Profiles = Required.Of(profiles, "profiles"),
            Rules = Required.Of(rules, "rules"),
        };
    }

    public static void Write(Utf8JsonWriter writer, CatalogueOverlay overlay)
    {
        writer.WriteStartObject();
        writer.WriteString("id", overlay.Id);
        writer.WriteString("version", overlay.Version);
        LocalizedTextJson.Write(writer, "publisher", overlay.Publisher);
        LocalDateJson.Write(writer, "publishedOn", overlay.PublishedOn);
        writer.WriteStartObject("extends");
        writer.WriteString("id", overlay.Extends.Id);
        writer.WriteString("version", overlay.Extends.Version);
        writer.WriteEndObject();
        writer.WritePropertyName("labels");
        AddedLabelsJson.Write(writer, overlay.Labels);
        ArrayJson.Write(writer, "instruments", overlay.Instruments, i => InstrumentJson.Write(writer, i));
        ArrayJson.Write(writer, "parameters", overlay.Parameters, p => ParameterJson.Write(writer, p));
        ArrayJson.Write(writer, "tables", overlay.Tables, t => TableJson.Write(writer, t));
        ArrayJson.Write(writer, "tightened", overlay.Tightened, p => OverlayProfileJson.Write(writer, p));
        ArrayJson.Write(writer, "profiles", overlay.Profiles, p => OverlayProfileJson.Write(writer, p));
        ArrayJson.Write(writer, "rules", overlay.Rules, r => RuleJson.Write(writer, r));
        writer.WriteEndObject();
    }

    private static CatalogueReference ReadReference(ref JsonCursor json)
    {
        string? id = null, version = null;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "id": id = json.Text(); break;
                case "version": version = json.Text(); break;
                default: throw json.Unknown(property);
            }
        }
        return new CatalogueReference(Required.Of(id, "id"), Required.Of(version, "version"));
    }
}
