using System.Text.Json;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Sentences;
using Microsoft.AspNetCore.Http;

namespace CivilStatus.Validation.Hosting.Http;

/// <summary>Tells what catalogues are served and what rules they hold.</summary>
internal sealed class CatalogueAnswers(ServedCatalogues catalogues, CivilStatusOptions options)
{
    public Task Catalogues(HttpContext context)
    {
        var query = new Query(context.Request, "language");
        string language = query.Language(context.Request, catalogues.Default.Validator.Catalogue, options.DefaultLanguage);
        return JsonAnswer.Send(context, MediaTypes.Json, language, json =>
        {
            json.WriteStartObject();
            json.WriteString("default", catalogues.Default.Name);
            json.WriteStartArray("catalogues");
            foreach (ServedCatalogue served in catalogues.All) Write(json, served, language);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    public Task Rules(HttpContext context)
    {
        var query = new Query(context.Request, "language", "catalogue", "event");
        ServedCatalogue served = query.Catalogue(catalogues);
        RuleCatalogue catalogue = served.Validator.Catalogue;
        string language = query.Language(context.Request, catalogue, options.DefaultLanguage);
        EntryEvent? only = query.Event();
        return JsonAnswer.Send(context, MediaTypes.Json, language, json =>
        {
            json.WriteStartObject();
            WriteName(json, served.Name, catalogue);
            json.WriteStartArray("rules");
            foreach (Rule rule in catalogue.Rules)
                if (only is not { } entryEvent || rule.Events.Contains(entryEvent)) Write(json, rule, catalogue, language, isWhole: false);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    public Task Rule(HttpContext context)
    {
        var query = new Query(context.Request, "language", "catalogue");
        ServedCatalogue served = query.Catalogue(catalogues);
        RuleCatalogue catalogue = served.Validator.Catalogue;
        string language = query.Language(context.Request, catalogue, options.DefaultLanguage);
        Rule rule = catalogue.Rule((string)context.Request.RouteValues["id"]!) ?? throw new ProblemException(Problems.UnknownRule(served.Name));
        return JsonAnswer.Send(context, MediaTypes.Json, language, json =>
        {
            json.WriteStartObject();
            WriteName(json, served.Name, catalogue);
            json.WritePropertyName("rule");
            Write(json, rule, catalogue, language, isWhole: true);
            json.WriteEndObject();
        });
    }

    private static void WriteName(Utf8JsonWriter json, string name, RuleCatalogue catalogue)
    {
        json.WriteStartObject("catalogue");
        json.WriteString("name", name);
        json.WriteString("id", catalogue.Id);
        json.WriteString("version", catalogue.Version);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ServedCatalogue served, string language)
    {
        RuleCatalogue catalogue = served.Validator.Catalogue;
        json.WriteStartObject();
        json.WriteString("name", served.Name);
        json.WriteString("id", catalogue.Id);
        json.WriteString("version", catalogue.Version);
        json.WriteString("publisher", catalogue.Publisher.In(language));
        json.WriteString("publishedOn", DayRange.Iso(DayRange.ToDay(catalogue.PublishedOn)));
        json.WriteString("sha256", served.Hash);
        // That a newer bundle is refused is told; where its file lies is for the operator alone.
        json.WriteBoolean("newerRefused", served.Refusal is not null);
        json.WriteStartArray("languages");
        foreach (string known in catalogue.Languages) json.WriteStringValue(known);
        json.WriteEndArray();
        json.WriteNumber("rules", catalogue.Rules.Length);
        json.WriteStartArray("profiles");
        foreach (Profile profile in catalogue.Profiles)
        {
            json.WriteStartObject();
            json.WriteString("id", profile.Id);
            json.WriteString("title", profile.Title.In(language));
            json.WriteString("description", profile.Description.In(language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Rule rule, RuleCatalogue catalogue, string language, bool isWhole)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        json.WriteStartArray("events");
        foreach (EntryEvent entryEvent in rule.Events) json.WriteStringValue(entryEvent.Name());
        json.WriteEndArray();
        json.WriteString("kind", CamelCase.Of(rule.Kind));
        json.WriteString("kindTitle", Terms.Of(rule.Kind, language));
        json.WriteString("status", CamelCase.Of(rule.Status));
        json.WriteString("title", rule.Title.In(language));
        if (isWhole)
        {
            json.WriteString("rationale", rule.Rationale.In(language));
            json.WriteStartArray("fields");
            foreach (string field in rule.Fields) json.WriteStringValue(field);
            json.WriteEndArray();
            json.WriteStartArray("grounds");
            foreach (Ground ground in rule.Grounds) Write(json, ground, catalogue, language);
            json.WriteEndArray();
            json.WriteStartArray("exceptions");
            foreach (ExceptionClause exception in rule.Exceptions)
            {
                json.WriteStartObject();
                json.WriteString("id", exception.Id);
                json.WriteString("title", exception.Title.In(language));
                json.WriteString("effect", CamelCase.Of(exception.Effect));
                json.WritePropertyName("ground");
                Write(json, exception.Ground, catalogue, language);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Ground ground, RuleCatalogue catalogue, string language)
    {
        json.WriteStartObject();
        if (catalogue.Instrument(ground.Instrument) is { } instrument)
        {
            json.WriteString("instrument", instrument.Number);
            json.WriteString("title", instrument.Title.In(language));
        }
        if (ground.Provision is { } provision) json.WriteString("provision", provision.In(language));
        json.WriteString("verification", CamelCase.Of(ground.Verification));
        if (ground.Remark is { } remark) json.WriteString("remark", remark.In(language));
        json.WriteEndObject();
    }
}
