using System.Text.Json.Nodes;
using CivilStatus.Validation.Records;
using Microsoft.AspNetCore.Http;

namespace CivilStatus.Validation.Hosting.Http.OpenApi;

/// <summary>
/// The OpenAPI document: written by hand, in two languages and with examples, completed by the fields of the records and by what this
/// service serves. It needs no package, so that a host is free in which one it uses for its own.
/// </summary>
internal sealed class OpenApiAnswer(ServedCatalogues catalogues, CivilStatusOptions options)
{
    public Task Send(HttpContext context) => JsonAnswer.Send(context, MediaTypes.Json, "vi", json => Document().WriteTo(json));

    private JsonNode Document()
    {
        using Stream template = typeof(OpenApiAnswer).Assembly.GetManifestResourceStream("openapi.json")!;
        JsonNode document = JsonNode.Parse(template)!;
        JsonNode components = document["components"]!;
        RecordSchemas.AddTo(components["schemas"]!.AsObject());
        Choices(components["parameters"]!["catalogue"]!, catalogues.All.Select(c => c.Name), options.DefaultCatalogue);
        Choices(components["parameters"]!["profile"]!, catalogues.Default.Validator.Catalogue.Profiles.Select(p => p.Id), options.DefaultProfile);
        Choices(components["parameters"]!["language"]!, catalogues.Default.Validator.Catalogue.Languages, options.DefaultLanguage);
        return document;
    }

    private static void Choices(JsonNode parameter, IEnumerable<string> choices, string byDefault)
        => parameter["schema"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. choices.Select(c => (JsonNode)c)]), ["default"] = byDefault };
}
