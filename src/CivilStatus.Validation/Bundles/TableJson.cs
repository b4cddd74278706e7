using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Bundles;

/// <summary>A table as id, title, columns, and one array for each row: key, aliases, cells and, where it has one, period.</summary>
internal sealed class TableJson : JsonConverter<Table>
{
    public override Table Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var texts = (JsonTypeInfo<ImmutableArray<string>>)options.GetTypeInfo(typeof(ImmutableArray<string>));
        var titles = (JsonTypeInfo<LocalizedText>)options.GetTypeInfo(typeof(LocalizedText));
        reader.Read();
        string id = reader.GetString()!;
        reader.Read();
        LocalizedText title = JsonSerializer.Deserialize(ref reader, titles)!;
        reader.Read();
        ImmutableArray<string> columns = JsonSerializer.Deserialize(ref reader, texts);
        var periods = (JsonTypeInfo<Period>)options.GetTypeInfo(typeof(Period));
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartArray)
        {
            reader.Read();
            string key = reader.GetString()!;
            reader.Read();
            ImmutableArray<string> aliases = JsonSerializer.Deserialize(ref reader, texts);
            reader.Read();
            ImmutableArray<string> cells = JsonSerializer.Deserialize(ref reader, texts);
            var row = new TableRow(key, aliases, cells);
            if (reader.Read() && reader.TokenType == JsonTokenType.String)
            {
                row = row with { Period = JsonSerializer.Deserialize(ref reader, periods) };
                reader.Read();
            }
            rows.Add(row);
        }
        return new Table(id, title, columns, rows.ToImmutable());
    }

    public override void Write(Utf8JsonWriter writer, Table value, JsonSerializerOptions options)
    {
        var texts = (JsonTypeInfo<ImmutableArray<string>>)options.GetTypeInfo(typeof(ImmutableArray<string>));
        var titles = (JsonTypeInfo<LocalizedText>)options.GetTypeInfo(typeof(LocalizedText));
        var periods = (JsonTypeInfo<Period>)options.GetTypeInfo(typeof(Period));
        writer.WriteStartArray();
        writer.WriteStringValue(value.Id);
        JsonSerializer.Serialize(writer, value.Title, titles);
        JsonSerializer.Serialize(writer, value.Columns, texts);
        foreach (TableRow row in value.Rows)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(row.Key);
            JsonSerializer.Serialize(writer, row.Aliases, texts);
            JsonSerializer.Serialize(writer, row.Cells, texts);
            if (row.Period != Period.Always) JsonSerializer.Serialize(writer, row.Period, periods);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    }
}
