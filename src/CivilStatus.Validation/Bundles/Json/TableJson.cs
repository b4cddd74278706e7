using System.Text.Json;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>A table as id, title, columns, and one array for each row: key, aliases, cells and, where it has one, period.</summary>
internal static class TableJson
{
    public static Table Read(ref JsonCursor json)
    {
        json.StartArray();
        return new Table(json.Text(), LocalizedTextJson.Read(ref json), json.Texts(), json.Rest(ReadRow));
    }

    public static void Write(Utf8JsonWriter writer, Table table)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(table.Id);
        LocalizedTextJson.Write(writer, table.Title);
        ArrayJson.Write(writer, table.Columns);
        foreach (TableRow row in table.Rows) Write(writer, row);
        writer.WriteEndArray();
    }

    private static TableRow ReadRow(ref JsonCursor json)
    {
        json.StartArray();
        string key = json.Text();
        var row = new TableRow(key, json.Texts(), json.Texts()) { Period = json.Token == JsonTokenType.String ? PeriodJson.Read(ref json) : Period.Always };
        json.EndArray();
        return row;
    }

    private static void Write(Utf8JsonWriter writer, TableRow row)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(row.Key);
        ArrayJson.Write(writer, row.Aliases);
        ArrayJson.Write(writer, row.Cells);
        if (row.Period != Period.Always) PeriodJson.Write(writer, row.Period);
        writer.WriteEndArray();
    }
}
