using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using NJsonSchema;

namespace CivilStatus.Hosting.Tests;

/// <summary>The document says what the service does.</summary>
public sealed partial class OpenApiDocumentTests : IAsyncLifetime
{
    private RunningService service = null!;

    public async Task InitializeAsync() => service = await RunningService.Start();

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task It_is_valid_and_lists_every_address()
    {
        ReadResult read = OpenApiDocument.Parse(await service.Client.GetStringAsync("openapi.json"), "json");

        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        string[] mapped = [.. service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>() is not null)
            .Select(e => e.RoutePattern.RawText!).Where(p => p.StartsWith(RunningService.Prefix, StringComparison.Ordinal))
            .Select(p => p[RunningService.Prefix.Length..]).Where(p => p != "/openapi.json").Order(StringComparer.Ordinal)];
        Assert.Equal(mapped, read.Document!.Paths.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Its_examples_are_answered_as_it_says()
    {
        JsonElement document = Answers.Parse(await service.Client.GetStringAsync("openapi.json"));
        JsonElement examples = document.GetProperty("paths").GetProperty("/validate").GetProperty("post").GetProperty("requestBody").GetProperty("content");

        foreach (JsonProperty example in examples.GetProperty("application/json").GetProperty("examples").EnumerateObject())
        {
            string record = example.Value.GetProperty("value").ToString();
            await AssertFits(document, "Record", record);
            await AssertFits(document, "Result", (await service.Validate(record)).ToString());
        }
        string lines = examples.GetProperty("application/x-ndjson").GetProperty("examples").GetProperty("two").Text("value")!;
        foreach (JsonElement line in await service.Stream(lines + "{}\n")) await AssertFits(document, "Line", line.ToString());
        JsonElement problem = await Answers.Problem(await service.Post("""{"event":"birth","multipleBirth":"2"}"""));
        await AssertFits(document, "Problem", problem.ToString());
        JsonElement documented = document.GetProperty("components").GetProperty("responses").GetProperty("problem").GetProperty("content")
            .GetProperty("application/problem+json").GetProperty("example");
        Assert.Equal(documented.EnumerateObject().Select(p => $"{p}"), problem.EnumerateObject().Select(p => $"{p}"));
        await AssertFits(document, "Catalogues", await service.Client.GetStringAsync("catalogues"));
        await AssertFits(document, "Rules", await service.Client.GetStringAsync("rules"));
        await AssertFits(document, "OneRule", await service.Client.GetStringAsync("rules/KS106"));
    }

    // NJsonSchema knows an older draft of JSON Schema, which has the same keywords in another place.
    private static async Task AssertFits(JsonElement document, string schema, string json)
    {
        string schemas = document.GetProperty("components").GetProperty("schemas").ToString();
        string own = $$"""{"allOf":[{"$ref":"#/definitions/{{schema}}"}],"definitions":{{Const().Replace(schemas.Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal), "\"enum\":[$1]")}}}""";
        JsonSchema read = await JsonSchema.FromJsonAsync(own);
        Assert.True(read.Validate(json).Count == 0, $"{schema}: {string.Join("; ", read.Validate(json))} in {json}");
    }

    [GeneratedRegex("\"const\": ?(\"[^\"]*\")")]
    private static partial Regex Const();
}
