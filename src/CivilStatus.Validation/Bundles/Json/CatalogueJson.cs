using System.Collections.Immutable;
using System.Text.Json;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;
using NodaTime;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>A catalogue as an object.</summary>
internal static class CatalogueJson
{
    public static Catalogue Read(ref JsonCursor json)
    {
        string? id = null, version = null;
        LocalizedText? publisher = null;
        LocalDate? publishedOn = null;
        ImmutableArray<string> languages = default;
        Conventions? conventions = null;
        Labels? labels = null;
        ImmutableArray<Instrument> instruments = default;
        ImmutableArray<LegalParameter> parameters = default;
        ImmutableArray<Table> tables = default;
        ImmutableArray<Profile> profiles = default;
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
                case "languages": languages = json.Texts(); break;
                case "conventions": conventions = ConventionsJson.Read(ref json); break;
                case "labels": labels = LabelsJson.Read(ref json); break;
                case "instruments": instruments = json.Items(InstrumentJson.Read); break;
                case "parameters": parameters = json.Items(ParameterJson.Read); break;
                case "tables": tables = json.Items(TableJson.Read); break;
                case "profiles": profiles = json.Items(ProfileJson.Read); break;
                case "rules": rules = json.Items(RuleJson.Read); break;
                default: throw json.Unknown(property);
            }
        }
        return new Catalogue
        {
            Id = Required.Of(id, "id"),
            Version = Required.Of(version, "version"),
            Publisher = Required.Of(publisher, "publisher"),
            PublishedOn = Required.Of(publishedOn, "publishedOn"),
            Languages = Required.Of(languages, "languages"),
            Conventions = Required.Of(conventions, "conventions"),
            Labels = Required.Of(labels, "labels"),
            Instruments = Required.Of(instruments, "instruments"),
            Parameters = Required.Of(parameters, "parameters"),
            Tables = Required.Of(tables, "tables"),
            Profiles = Required.Of(profiles, "profiles"),
            Rules = Required.Of(rules, "rules"),
        };
    }

    public static void Write(Utf8JsonWriter writer, Catalogue catalogue)
    {
        writer.WriteStartObject();
        writer.WriteString("id", catalogue.Id);
        writer.WriteString("version", catalogue.Version);
        LocalizedTextJson.Write(writer, "publisher", catalogue.Publisher);
        LocalDateJson.Write(writer, "publishedOn", catalogue.PublishedOn);
        ArrayJson.Write(writer, "languages", catalogue.Languages);
        writer.WritePropertyName("conventions");
        ConventionsJson.Write(writer, catalogue.Conventions);
        writer.WritePropertyName("labels");
        LabelsJson.Write(writer, catalogue.Labels);
        ArrayJson.Write(writer, "instruments", catalogue.Instruments, i => InstrumentJson.Write(writer, i));
        ArrayJson.Write(writer, "parameters", catalogue.Parameters, p => ParameterJson.Write(writer, p));
        ArrayJson.Write(writer, "tables", catalogue.Tables, t => TableJson.Write(writer, t));
        ArrayJson.Write(writer, "profiles", catalogue.Profiles, p => ProfileJson.Write(writer, p));
        ArrayJson.Write(writer, "rules", catalogue.Rules, r => RuleJson.Write(writer, r));
        writer.WriteEndObject();
    }
}
