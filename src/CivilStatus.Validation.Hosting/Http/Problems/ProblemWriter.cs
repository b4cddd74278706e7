using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace CivilStatus.Validation.Hosting.Http;

/// <summary>Writes problems as <c>application/problem+json</c>.</summary>
internal static class ProblemWriter
{
    public static void Write(Utf8JsonWriter json, Problem problem, string language)
    {
        json.WriteStartObject();
        json.WriteString("type", problem.Type);
        json.WriteString("title", problem.Title.In(language));
        json.WriteNumber("status", problem.Status);
        json.WriteString("detail", problem.Detail.In(language));
        json.WriteString("code", problem.Code);
        if (problem.Path is { } path) json.WriteString("path", path);
        if (problem.Position is { } position) json.WriteNumber("position", position);
        if (problem.Parameter is { } parameter) json.WriteString("parameter", parameter);
        if (!problem.Allowed.IsEmpty)
        {
            json.WriteStartArray("allowed");
            foreach (string allowed in problem.Allowed) json.WriteStringValue(allowed);
            json.WriteEndArray();
        }
        if (problem.Limit is { } limit) json.WriteNumber("limit", limit);
        json.WriteEndObject();
    }

    public static Task Send(HttpContext context, Problem problem, string language)
    {
        context.Response.Clear();
        context.Response.StatusCode = problem.Status;
        if (problem.Status == StatusCodes.Status405MethodNotAllowed) context.Response.Headers.Allow = problem.Allowed[0];
        return JsonAnswer.Send(context, MediaTypes.Problem, language, json => Write(json, problem, language));
    }
}
