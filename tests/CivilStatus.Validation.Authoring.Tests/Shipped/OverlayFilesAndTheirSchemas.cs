using System.Text.Json.Nodes;
using CivilStatus.Tests;
using CivilStatus.Validation.Authoring.Tests.Loading.Overlays;
using NJsonSchema;

namespace CivilStatus.Validation.Authoring.Tests.Shipped;

/// <summary>The sample overlay keeps schemas of the files that differ from those of a whole catalogue; the others are the national ones.</summary>
public sealed class OverlayFilesAndTheirSchemas
{
    private static readonly string Sample = Path.Combine(RepositoryFolder.Root, "samples", "CustomRules", "catalogue");

    [Theory]
    [InlineData("catalogue.json", "catalogue")]
    [InlineData("profiles", "profile")]
    [InlineData("rules", "rule")]
    [InlineData("tables", "table")]
    [InlineData("law-tables", "law-table")]
    public async Task Every_file_conforms_to_the_schema_of_its_kind(string at, string kind)
    {
        JsonSchema schema = await Schema(kind);
        string path = Path.Combine(Sample, at);
        string[] files = File.Exists(path) ? [path] : Directory.GetFiles(path, "*.json", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (string file in files) Assert.Empty(schema.Validate(await File.ReadAllTextAsync(file)).Select(e => $"{Path.GetFileName(file)}: {e}"));
    }

    [Theory]
    [InlineData("catalogue", "catalogue.json", "")]
    [InlineData("catalogue", "catalogue.json", "extends")]
    [InlineData("profile", "profiles/tinh-mau-acceptance.json", "")]
    [InlineData("profile", "profiles/tinh-mau-acceptance.json", "violated")]
    [InlineData("labels", "labels.json", "")]
    public async Task The_schema_knows_every_key_that_the_loader_knows_and_no_other(string kind, string file, string place)
    {
        const string Unknown = "unknownKey";
        using var copy = new OverlayCopy();
        JsonObject root = file == "labels.json" ? [] : JsonNode.Parse(copy.Read(file))!.AsObject();
        (place.Length == 0 ? root : root[place]!.AsObject())[Unknown] = 1;
        copy.Write(file, root.ToJsonString());
        string remedy = Assert.Single(copy.Diagnostics(), d => d.Place.Path.EndsWith("." + Unknown, StringComparison.Ordinal)).Remedy.In("en");
        JsonSchema schema = await Schema(kind);

        JsonSchema at = place.Length == 0 ? schema : schema.Properties[place];
        Assert.Equal(remedy["Allowed: ".Length..^1].Split(", ").Order(StringComparer.Ordinal), at.Properties.Keys.Order(StringComparer.Ordinal));
        Assert.NotEmpty(schema.Validate(root.ToJsonString()));
    }

    // The national schema of rules knows the letters of national ids only; a province puts its own there.
    private static async Task<JsonSchema> Schema(string kind)
    {
        string own = Path.Combine(Sample, "schema", kind + ".schema.json"), national = Path.Combine(RepositoryFolder.Catalogue, "schema", kind + ".schema.json");
        string path = File.Exists(own) ? own : national;
        string schema = await File.ReadAllTextAsync(path);
        return await JsonSchema.FromJsonAsync(schema.Replace("(CH|KS|KH|KT|CMC|NCN|GH|TD|HN|SO)", "(TM)", StringComparison.Ordinal), path);
    }
}
