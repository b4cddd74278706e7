using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Tests.Orthography;

/// <summary>The tables of the Vietnamese catalogue, read as they are committed.</summary>
internal static class VietnameseTables
{
    private static readonly ConcurrentDictionary<string, Table> Read = new(StringComparer.Ordinal);

    public static Table Of(string id) => Read.GetOrAdd(id, Load);

    private static Table Load(string id)
    {
        using JsonDocument file = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Tables", id + ".json")));
        JsonElement table = file.RootElement;
        ImmutableArray<string> columns = [.. table.GetProperty("columns").EnumerateArray().Select(c => c.GetString()!)];
        return new Table(id, LocalizedText.Of(Title("vi"), Title("en")), columns, [.. table.GetProperty("rows").EnumerateArray().Select(Row)]);

        string Title(string language) => table.GetProperty("title").GetProperty(language).GetString()!;

        TableRow Row(JsonElement row) => new(
            row.GetProperty("key").GetString()!,
            row.TryGetProperty("aliases", out JsonElement aliases) ? [.. aliases.EnumerateArray().Select(a => a.GetString()!)] : [],
            [.. columns.Select(c => row.TryGetProperty(c, out JsonElement cell) ? cell.GetString()! : "")])
        {
            Period = new Period(Day(row, "from") ?? Period.Always.From, Day(row, "to") ?? Period.Never),
        };

        static int? Day(JsonElement row, string key)
            => row.TryGetProperty(key, out JsonElement day) ? DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber : null;
    }
}
