using System.Text.Json;
using CivilStatus.Tests;
using CivilStatus.Validation.Authoring.Tests.Loading;
using NJsonSchema;

namespace CivilStatus.Validation.Authoring.Tests.Shipped;

public sealed class FilesAndTheirSchemas
{
    public static TheoryData<string, string> Kinds => new()
    {
        { "catalogue.json", "catalogue" }, { "labels.json", "labels" }, { "mutations.json", "mutations" }, { "instruments", "instrument" }, { "parameters", "parameter" }, { "tables", "table" }, { "rules", "rule" }, { "law-tables", "law-table" }, { "profiles", "profile" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_file_conforms_to_the_schema_of_its_kind(string at, string kind)
    {
        JsonSchema schema = await Schema(kind);
        string path = Path.Combine(RepositoryFolder.Catalogue, at);
        string[] files = File.Exists(path) ? [path] : Directory.GetFiles(path, "*.json", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (string file in files)
            Assert.Empty(schema.Validate(await File.ReadAllTextAsync(file)).Select(e => $"{Path.GetFileName(file)}: {e}"));
    }

    /// <summary>A place of each file kind where keys are read, and a file with an unknown key there.</summary>
    public static TheoryData<string, string, string> KeyPlaces => new()
    {
        { "rule", "rules/marriage/KH104-wife-minimum-age.json", "$" },
        { "rule", "rules/marriage/KH104-wife-minimum-age.json", "$.grounds[0]" },
        { "rule", "rules/marriage/KH104-wife-minimum-age.json", "$.exceptions[0]" },
        { "rule", "rules/marriage/KH104-wife-minimum-age.json", "$.assume[0]" },
        { "rule", "rules/marriage/KH104-wife-minimum-age.json", "$.examples[0]" },
        { "rule", "rules/common/CH102-real-dates.json", "$.atMost[0]" },
        { "rule", "rules/common/CH102-real-dates.json", "$.forEach" },
        { "rule", "rules/marriage/KH106-opposite-sex.json", "$.inForce[0]" },
        { "parameter", "parameters/marriage-age.male.json", "$" },
        { "parameter", "parameters/marriage-age.male.json", "$.values[0]" },
        { "parameter", "parameters/marriage-age.male.json", "$.values[0].ground" },
        { "rule", "rules/change/TD102-change-states-both.json", "$.forEach" },
        { "parameter", "parameters/competent-level.domestic.json", "$.values[0]" },
        { "instrument", "instruments/52-2014-qh13.json", "$" },
        { "instrument", "instruments/52-2014-qh13.json", "$.inForce[0]" },
        { "rule", "rules/marriage/KH104-wife-minimum-age.json", "$.examples[0].expect" },
        { "law-table", "law-tables/wife-minimum-age.json", "$" },
        { "law-table", "law-tables/wife-minimum-age.json", "$.rows[0]" },
        { "law-table", "law-tables/wife-minimum-age.json", "$.rows[3].cases[0]" },
        { "law-table", "law-tables/wife-minimum-age.json", "$.rows[3].cases[1].expect" },
        { "table", "tables/personal-id-century.json", "$" },
        { "profile", "profiles/registration.json", "$" },
        { "profile", "profiles/registration.json", "$.violated" },
        { "profile", "profiles/registration.json", "$.undecided" },
        { "labels", "labels.json", "$" },
        { "mutations", "mutations.json", "$" },
        { "mutations", "mutations.json", "$.survivors[0]" },
        { "catalogue", "catalogue.json", "$" },
        { "catalogue", "catalogue.json", "$.conventions" },
        { "catalogue", "catalogue.json", "$.conventions.statedAge" },
        { "catalogue", "catalogue.json", "$.conventions.territories" },
        { "catalogue", "catalogue.json", "$.conventions.readings[0]" },
    };

    [Theory]
    [MemberData(nameof(KeyPlaces))]
    public async Task The_schema_knows_every_key_that_the_loader_knows_and_no_other(string kind, string file, string place)
    {
        const string Unknown = "unknownKey";
        using var copy = new CatalogueCopy();
        string json = copy.Read(file);
        copy.Write(file, Insert(json, place, Unknown, "1"));
        // The loader names every key that it would have read there.
        string remedy = Assert.Single(copy.Diagnostics(), d => d.Place.Path == $"{place}.{Unknown}").Remedy.In("en");
        string[] known = remedy["Allowed: ".Length..^1].Split(", ");
        JsonSchema schema = await Schema(kind);

        Assert.NotEmpty(schema.Validate(Insert(json, place, Unknown, "1")));
        foreach (string key in known)
            Assert.DoesNotContain(schema.Validate(Insert(json, place, key, "null")), e => e.Kind == NJsonSchema.Validation.ValidationErrorKind.NoAdditionalPropertiesAllowed && e.Path!.EndsWith("." + key, StringComparison.Ordinal));
    }

    private static Task<JsonSchema> Schema(string kind) => JsonSchema.FromFileAsync(Path.Combine(RepositoryFolder.Catalogue, "schema", kind + ".schema.json"));

    // The JSON with one more member in the object at a path, unless it has it.
    private static string Insert(string json, string path, string key, string value)
    {
        var root = System.Text.Json.Nodes.JsonNode.Parse(json)!;
        var at = root;
        foreach (string step in path.Split('.', '[').Skip(1))
            at = step.EndsWith(']') ? at![int.Parse(step[..^1], System.Globalization.CultureInfo.InvariantCulture)] : at![step];
        if (!at!.AsObject().ContainsKey(key)) at[key] = System.Text.Json.Nodes.JsonNode.Parse(value);
        return root.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }
}
