using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CivilStatus.Tests;
using Parquet;
using Parquet.Schema;

namespace CivilStatus.Cli.Tests;

public sealed class ParquetFiles : IDisposable
{
    private static readonly string Sample = Path.Combine(RepositoryFolder.Root, "tests", "CivilStatus.Validation.Formats.Tests", "Samples", "duckdb.parquet");

    private static readonly string Registers = Path.Combine(RepositoryFolder.Root, "samples", "registers");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Rows_of_a_Parquet_file_are_checked_as_those_of_others()
    {
        ToolRun run = CommandLine.Run("validate", Sample, "--format", "ndjson", "--as-of", "2026-11-23");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(Enumerable.Range(1, 11).Select(i => $"{Sample}#{i}"), run.Lines[..^1].Select(l => l.GetProperty("source").GetString()));
        Assert.Contains("KH104", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_can_be_explained() => Assert.Equal(0, CommandLine.Run("explain", Sample, "--record", "3", "--rule", "KH104", "--as-of", "2026-11-23").Status);

    [Theory]
    [InlineData("vi", "cắt cụt")]
    [InlineData("en", "cut short")]
    public void A_Parquet_file_cut_short_is_one_unreadable_record(string language, string said)
    {
        string path = folder.PathOf("cut.parquet");
        File.WriteAllBytes(path, File.ReadAllBytes(Sample)[..^100]);

        ToolRun run = CommandLine.Run("validate", path, "--language", language, "--as-of", "2026-11-23");

        Assert.Equal(3, run.Status);
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
        Assert.Contains(path, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "thêm --output")]
    [InlineData("en", "add --output")]
    public void A_report_in_Parquet_needs_a_file(string language, string said)
    {
        ToolRun run = CommandLine.Run("validate", Sample, "--format", "parquet", "--language", language);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "transfer", 3)]
    [InlineData("en", "registration", 3)]
    public async Task A_report_in_Parquet_says_what_the_same_run_says_in_NDJSON(string language, string profile, int status)
    {
        string broken = folder.Write("broken.ndjson", "{\"event\":\n"), output = folder.PathOf("out.parquet");
        string confirmations = folder.Write("c.csv", "id,rule,fields,values,by,on,reason\nks-me-8-tuoi,KS107,mother.born | child.born,01/03/1988 | 12/05/1996,Nguyễn Thị Mẫu,2026-11-23,Sổ ghi như vậy\n");
        string[] arguments = ["validate", .. Directory.EnumerateFiles(Registers).Where(f => !f.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal), broken, Sample,
            "--language", language, "--profile", profile, "--confirmations", confirmations, "--as-of", "2026-11-23"];

        ToolRun asNdjson = CommandLine.Run([.. arguments, "--format", "ndjson"]), asParquet = CommandLine.Run([.. arguments, "--format", "parquet", "--output", output]);

        Assert.Equal((status, status, ""), (asNdjson.Status, asParquet.Status, asParquet.Output));
        string[] expected = [.. asNdjson.Lines[..^1].SelectMany(RowsOf)], actual = [.. await RowsOf(output)];
        Assert.All(expected.Zip(actual), p => Assert.Equal(p.First, p.Second));
        Assert.Equal(expected.Length, actual.Length);
        await using ParquetReader reader = await ParquetReader.CreateAsync(output);
        foreach (string count in (string[])["records", "accept", "note", "review", "reject", "unreadable", "faults"])
            Assert.Equal(asNdjson.Summary.GetProperty(count).GetInt64(), long.Parse(reader.CustomMetadata[count], CultureInfo.InvariantCulture));
        Assert.Equal((profile, "2026-11-23", language), (reader.CustomMetadata["profile"], reader.CustomMetadata["asOf"], reader.CustomMetadata["language"]));
    }

    [Fact]
    public async Task A_long_report_is_written_in_several_row_groups()
    {
        const int Entries = 15_000;
        string file = folder.Write("many.ndjson", string.Concat(Enumerable.Repeat("{\"event\":\"death\"}\n", Entries))), output = folder.PathOf("out.parquet");

        ToolRun run = CommandLine.Run("validate", file, "--format", "parquet", "--profile", "transfer", "--output", output, "--as-of", "2026-11-23");

        Assert.Equal((0, ""), (run.Status, run.Error));
        await using ParquetReader reader = await ParquetReader.CreateAsync(output);
        Assert.True(reader.RowGroupCount > 1);
        string[] rows = [.. await RowsOf(output)];
        Assert.Equal(Entries, rows.Count(r => r.Contains(" item=record ", StringComparison.Ordinal)));
        Assert.Equal(rows.Length, reader.RowGroups.Sum(g => g.RowCount));
        Assert.Contains($"record={Entries} ", rows[^1], StringComparison.Ordinal);
    }

    // What a line of NDJSON comes to in rows, blanks left out.
    private static IEnumerable<string> RowsOf(JsonElement line)
    {
        var record = new JsonObject { ["item"] = "record" };
        foreach (string name in (string[])["record", "source", "id", "event", "disposition"])
            if (line.TryGetProperty(name, out JsonElement value)) record[name] = JsonNode.Parse(value.GetRawText());
        if (line.TryGetProperty("error", out JsonElement error))
        {
            yield return Shown(With(record, "record", JsonNode.Parse(error.GetRawText())!.AsObject()));
            yield break;
        }
        yield return Shown(With(record, "record", new JsonObject { ["findings"] = line.GetProperty("findings").GetArrayLength() }));
        foreach (JsonElement finding in line.GetProperty("findings").EnumerateArray())
        {
            JsonObject of = JsonNode.Parse(finding.GetRawText())!.AsObject();
            of.TryAdd("assumed", new JsonArray());
            if (of["confirmation"] is JsonObject confirmation)
            {
                of.Remove("confirmation");
                foreach ((string name, JsonNode? value) in confirmation) of["confirmed" + char.ToUpperInvariant(name[0]) + name[1..]] = value!.DeepClone();
            }
            yield return Shown(With(record, "finding", of));
        }
        foreach (JsonElement notice in line.GetProperty("notices").EnumerateArray())
        {
            var of = new JsonObject { ["code"] = notice.GetProperty("code").GetString(), ["fields"] = new JsonArray(notice.GetProperty("field").GetString()) };
            if (notice.TryGetProperty("detail", out JsonElement detail)) of["quote"] = detail.GetString();
            yield return Shown(With(record, "notice", of));
        }
    }

    private static async Task<IEnumerable<string>> RowsOf(string parquet)
    {
        await using ParquetReader reader = await ParquetReader.CreateAsync(parquet);
        var rows = new List<JsonObject>();
        foreach (ParquetRowGroupReader group in reader.RowGroups)
        {
            JsonObject[] of = [.. Enumerable.Range(0, (int)group.RowCount).Select(_ => new JsonObject())];
            foreach (DataField field in reader.Schema.DataFields) await Fill(of, group, field);
            rows.AddRange(of);
        }
        return rows.Select(Shown);
    }

    // Column by column, by the levels of Parquet itself: a blank list, an empty one and one of blanks are three things.
    private static async Task Fill(JsonObject[] rows, ParquetRowGroupReader group, DataField field)
    {
        if (field.ClrType == typeof(long))
        {
            long?[] numbers = new long?[rows.Length];
            await group.ReadAsync<long>(field, numbers);
            for (int i = 0; i < rows.Length; i++) rows[i][field.Name] = numbers[i];
            return;
        }
        int count = (int)group.GetMetadata(field)!.MetaData!.NumValues, next = 0, row = -1;
        var texts = new ReadOnlyMemory<char>[count];
        int[] definitions = new int[count], repetitions = new int[count];
        bool isList = field.MaxRepetitionLevel > 0;
        await group.ReadRawAsync(field, texts.AsMemory(), definitions, repetitions);
        for (int i = 0; i < count; i++)
        {
            JsonNode? text = definitions[i] == field.MaxDefinitionLevel ? texts[next++].ToString() : null;
            if (repetitions[i] == 0) row++;
            if (!isList) rows[row][field.Name] = text;
            else if (definitions[i] > 0) Put(rows[row], field, text, repetitions[i] == 0, isItem: definitions[i] > 1);
        }
    }

    private static void Put(JsonObject row, DataField field, JsonNode? text, bool isFirst, bool isItem)
    {
        string list = field.Path[0];
        if (row[list] is not JsonArray items) row[list] = items = [];
        if (!isItem) return;
        if (field.Path.Length == 3)
        {
            items.Add(text);
            return;
        }
        int at = isFirst ? 0 : row[".at"]!.GetValue<int>() + 1;
        row[".at"] = at;
        if (at == items.Count) items.Add(new JsonObject());
        if (text is not null) items[at]![field.Name] = text;
    }

    private static JsonObject With(JsonObject record, string item, JsonObject of)
    {
        JsonObject row = record.DeepClone().AsObject();
        row["item"] = item;
        foreach ((string name, JsonNode? value) in of) row[name] = value?.DeepClone();
        return row;
    }

    private static string Shown(JsonObject row)
        => string.Join(" ", row.Where(p => p.Value is not null && p.Key != ".at").OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={Shown(p.Value)}"));

    private static string Shown(JsonNode? value) => value switch
    {
        JsonObject part => "{" + Shown(part) + "}",
        JsonArray items => "[" + string.Join(", ", items.Select(Shown)) + "]",
        null => "null",
        _ => value.ToString(),
    };
}
