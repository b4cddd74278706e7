using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CivilStatus.Tests;
using CivilStatus.Validation.Hosting;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Records.Typed;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CivilStatus.Hosting.Tests.Guide;

/// <summary>docs/hosting.md says how it is.</summary>
public partial class HostingGuide
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "hosting.md"));

    private static readonly List<(string Language, string Text)> Blocks = [.. Fences().Matches(Guide).Select(m => (m.Groups[1].Value, m.Groups[2].Value))];

    [Fact]
    public void Its_code_is_what_is_compiled_here()
    {
        string[] code = [.. Blocks.Where(b => b.Language == "csharp").Select(b => b.Text)];
        string folder = Path.Combine(RepositoryFolder.Root, "tests", "CivilStatus.Validation.Hosting.Tests", "Guide");

        Assert.Equal([Documented(Path.Combine(folder, "DocumentedService.cs")) + "app.Run();\n", Documented(Path.Combine(folder, "DocumentedDesk.cs"))], code);
        string readme = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "src", "CivilStatus.Validation.Hosting", "README.md"));
        Assert.Equal(code[0], Fences().Match(readme).Groups[2].Value);
    }

    [Fact]
    public async Task Its_service_answers_its_requests_as_it_says()
    {
        WebApplication? app = null;
        DocumentedService.Build(["--urls", "http://127.0.0.1:0"], built => app = built);
        await using WebApplication running = app!;
        await running.StartAsync();
        using var client = new HttpClient();
        int sent = 0;

        for (int i = 0; i < Blocks.Count; i++)
        {
            if (Blocks[i].Language != "sh") continue;
            HttpResponseMessage response = await client.SendAsync(CurlCommand.ToRequest(Blocks[i].Text, running.Urls.Single()));
            string body = await response.Content.ReadAsStringAsync();
            sent++;
            if (i + 1 < Blocks.Count && Blocks[i + 1].Language == "json" && sent != 7) AssertSame(Blocks[i + 1].Text, body);
            else Assert.True(response.StatusCode == HttpStatusCode.OK, $"{Blocks[i].Text}\n{body}");
            if (Blocks[i].Text.Contains("x-ndjson", StringComparison.Ordinal)) Assert.Contains("\"summary\"", body, StringComparison.Ordinal);
        }

        Assert.Equal(7, sent);
        Assert.Equal("Healthy", await client.GetStringAsync(running.Urls.Single() + "/health"));
        List<string> told = [.. new BirthDesk(running.Services.GetRequiredService<EntryValidation>()).Check(
            new BirthRecord { Child = new Person { Born = "10/06/2012" }, Mother = new Person { Born = "02/02/2000" } })];
        Assert.Contains(told, t => t.StartsWith("Note: Mẹ 12 tuổi khi sinh con", StringComparison.Ordinal));
    }

    [Fact]
    public void Its_settings_are_all_there_are_with_their_defaults()
    {
        string settings = Blocks.Last(b => b.Language == "json").Text;
        IConfiguration configuration = new ConfigurationBuilder().AddJsonStream(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(settings))).Build();
        var bound = new CivilStatusOptions { DefaultCatalogue = "", DefaultLanguage = "", DefaultProfile = "", TimeZone = "", IncludeNational = false, ReloadInterval = TimeSpan.Zero };
        configuration.GetSection("CivilStatus").Bind(bound);

        Assert.Equal(JsonSerializer.Serialize(new CivilStatusOptions()), JsonSerializer.Serialize(bound));
        JsonObject written = JsonNode.Parse(settings)!["CivilStatus"]!.AsObject();
        Assert.Equal(typeof(CivilStatusOptions).GetProperties().Select(p => p.Name).Where(n => n != nameof(CivilStatusOptions.AsOf)).Order(StringComparer.Ordinal), written.Select(p => p.Key).Order(StringComparer.Ordinal));
        Assert.Equal(typeof(RequestLimits).GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal), written["Limits"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Its_codes_are_all_that_records_can_have()
        => Assert.All(Enum.GetValues<EntryJsonErrorCode>(), code => Assert.Contains($"`{CamelCase.Of(code)}`", Guide, StringComparison.Ordinal));

    // The version of the catalogue changes with the law, not with this guide.
    private static void AssertSame(string expected, string actual)
    {
        JsonNode one = JsonNode.Parse(expected)!, two = JsonNode.Parse(actual)!;
        if (one["catalogue"] is JsonObject catalogue) catalogue["version"] = two["catalogue"]!["version"]!.DeepClone();
        Assert.True(JsonNode.DeepEquals(one, two), $"The guide says {one} and the service {two}");
    }

    private static string Documented(string file) => string.Concat(Marked().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value));

    [GeneratedRegex("```(\\w+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fences();

    [GeneratedRegex("// <docs>\n(.*?) *// </docs>", RegexOptions.Singleline)]
    private static partial Regex Marked();
}
