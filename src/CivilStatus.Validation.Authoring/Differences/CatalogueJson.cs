using System.Text.Json.Nodes;
using CivilStatus.Validation.Bundles;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Authoring.Differences;

/// <summary>A catalogue as the JSON that a bundle of it holds: everything the engine knows of it, and nothing else.</summary>
internal static class CatalogueJson
{
    public static JsonObject Of(Catalogue catalogue)
    {
        ReadOnlySpan<byte> bundle = new Bundle(catalogue, []).Save();
        ReadOnlySpan<byte> payload = bundle[(bundle.IndexOf((byte)'\n') + 1)..];
        JsonObject json = JsonNode.Parse(payload, documentOptions: new() { MaxDepth = 256 })!["catalogue"]!.AsObject();
        json["tables"] = new JsonArray([.. catalogue.Tables.Select(Of)]);
        return json;
    }

    /// <summary>The items of a list by id.</summary>
    public static SortedDictionary<string, JsonNode> Items(JsonObject catalogue, string list)
        => new(catalogue[list]!.AsArray().ToDictionary(i => i!["id"]!.GetValue<string>(), i => i!), StringComparer.Ordinal);

    // Bundles write tables without names, to be small.
    private static JsonObject Of(Table table) => new()
    {
        ["id"] = table.Id,
        ["title"] = Of(table.Title),
        ["columns"] = Of(table.Columns),
        ["rows"] = new JsonArray([.. table.Rows.Select(r => Of(r, table))]),
    };

    private static JsonObject Of(TableRow row, Table table)
    {
        var json = new JsonObject { ["key"] = row.Key, ["aliases"] = Of(row.Aliases) };
        if (row.Period != Period.Always) json["period"] = Of(row.Period);
        for (int i = 0; i < row.Cells.Length; i++) json[table.Columns[i]] = row.Cells[i];
        return json;
    }

    private static JsonObject Of(LocalizedText text) => new(text.Languages.Select(l => KeyValuePair.Create(l, (JsonNode?)text.In(l))));

    // As bundles write it: an open side is left empty.
    private static string Of(Period period)
        => $"{(period.From == DayRange.Earliest ? "" : DayRange.Iso(period.From))}/{(period.To == Period.Never ? "" : DayRange.Iso(period.To))}";

    private static JsonArray Of(IEnumerable<string> texts) => [.. texts.Select(t => (JsonNode?)t)];
}
