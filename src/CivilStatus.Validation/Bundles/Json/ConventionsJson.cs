using System.Collections.Immutable;
using System.Text.Json;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>The conventions as an object.</summary>
internal static class ConventionsJson
{
    public static Conventions Read(ref JsonCursor json)
    {
        AgeCounting? counting = null;
        AgeWords? words = null;
        string? placeholders = null, names = null;
        ImmutableArray<string> territories = default;
        IReadOnlyDictionary<string, ImmutableArray<string>>? groups = null;
        ImmutableArray<Reading> readings = default;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "ageCounting": counting = ReadAgeCounting(ref json); break;
                case "ageWords": words = ReadAgeWords(ref json); break;
                case "placeholderTable": placeholders = json.Text(); break;
                case "nameTable": names = json.Text(); break;
                case "territories": territories = json.Texts(); break;
                case "territoryGroups": groups = MapJson.ReadFew(ref json, static name => name, static (ref JsonCursor group) => group.Texts()); break;
                case "readings": readings = json.Items(ReadReading); break;
                default: throw json.Unknown(property);
            }
        }
        return new Conventions(
            Required.Of(counting, "ageCounting"), Required.Of(words, "ageWords"), Required.Of(placeholders, "placeholderTable"),
            Required.Of(territories, "territories"), Required.Of(groups, "territoryGroups"), Required.Of(readings, "readings")) { NameTable = names };
    }

    public static void Write(Utf8JsonWriter writer, Conventions conventions)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("ageCounting");
        writer.WriteBoolean("leapDayBirthdayOnMarchFirst", conventions.AgeCounting.LeapDayBirthdayOnMarchFirst);
        writer.WriteEndObject();
        writer.WriteStartObject("ageWords");
        ArrayJson.Write(writer, "words", [.. conventions.AgeWords.Words]);
        writer.WriteNumber("traditionalYears", conventions.AgeWords.TraditionalYears);
        writer.WriteEndObject();
        writer.WriteString("placeholderTable", conventions.PlaceholderTable);
        if (conventions.NameTable is not null) writer.WriteString("nameTable", conventions.NameTable);
        ArrayJson.Write(writer, "territories", conventions.Territories);
        MapJson.Write(writer, "territoryGroups", conventions.TerritoryGroups, parts => ArrayJson.Write(writer, parts));
        ArrayJson.Write(writer, "readings", conventions.Readings, r => Write(writer, r));
        writer.WriteEndObject();
    }

    private static AgeCounting ReadAgeCounting(ref JsonCursor json)
    {
        bool? leapDay = null;
        json.StartObject();
        while (json.NextProperty() is { } property)
            leapDay = property == "leapDayBirthdayOnMarchFirst" ? json.Truth() : throw json.Unknown(property);
        return new AgeCounting(Required.Of(leapDay, "leapDayBirthdayOnMarchFirst"));
    }

    private static AgeWords ReadAgeWords(ref JsonCursor json)
    {
        ImmutableArray<string> words = default;
        int? years = null;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "words": words = json.Texts(); break;
                case "traditionalYears": years = json.Number(); break;
                default: throw json.Unknown(property);
            }
        }
        return new AgeWords(Required.Of(words, "words"), Required.Of(years, "traditionalYears"));
    }

    private static Reading ReadReading(ref JsonCursor json)
    {
        string? field = null, from = null, table = null, column = null;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "field": field = json.Text(); break;
                case "from": from = json.Text(); break;
                case "table": table = json.Text(); break;
                case "column": column = json.Text(); break;
                default: throw json.Unknown(property);
            }
        }
        return new Reading(Required.Of(field, "field"), Required.Of(from, "from"), Required.Of(table, "table"), Required.Of(column, "column"));
    }

    private static void Write(Utf8JsonWriter writer, Reading reading)
    {
        writer.WriteStartObject();
        writer.WriteString("field", reading.Field);
        writer.WriteString("from", reading.From);
        writer.WriteString("table", reading.Table);
        writer.WriteString("column", reading.Column);
        writer.WriteEndObject();
    }
}
