using System.Net;
using System.Text.Json;

namespace CivilStatus.Hosting.Tests;

/// <summary>Answers as a caller takes them.</summary>
internal static class Answers
{
    public static async Task<JsonElement> Json(HttpResponseMessage response)
    {
        string text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{response.StatusCode}: {text}");
        Assert.Equal("application/json", response.Content.Headers.ContentType?.ToString());
        return Parse(text);
    }

    /// <summary>The problem of an answer, which must be one as RFC 9457 has it.</summary>
    public static async Task<JsonElement> Problem(HttpResponseMessage response) => Problem(
        (int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), await response.Content.ReadAsStringAsync());

    public static JsonElement Problem(int status, string? mediaType, string body)
    {
        Assert.Equal("application/problem+json", mediaType);
        JsonElement problem = Parse(body);
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.Equal("urn:civilstatus:problem:" + problem.GetProperty("code").GetString(), problem.GetProperty("type").GetString());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
        return problem;
    }

    public static List<JsonElement> Lines(string body)
    {
        Assert.EndsWith("\n", body, StringComparison.Ordinal);
        return [.. body.Split('\n')[..^1].Select(Parse)];
    }

    public static JsonElement Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    public static string? Text(this JsonElement element, string name) => element.GetProperty(name).GetString();

    public static JsonElement Finding(this JsonElement result, string rule)
        => result.GetProperty("findings").EnumerateArray().Single(f => f.Text("rule") == rule);
}
