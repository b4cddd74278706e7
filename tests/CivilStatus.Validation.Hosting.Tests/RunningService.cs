using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CivilStatus.Validation.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CivilStatus.Hosting.Tests;

/// <summary>A service on a port of its own, on this machine alone, with everything it logs.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    public const string Prefix = "/ho-tich";

    private readonly WebApplication app;

    private RunningService(WebApplication app, LogLines log)
    {
        (this.app, Log) = (app, log);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single() + Prefix + "/"), Timeout = TimeSpan.FromMinutes(2) };
    }

    public HttpClient Client { get; }

    public LogLines Log { get; }

    public IServiceProvider Services => app.Services;

    public int Port => Client.BaseAddress!.Port;

    public static async Task<RunningService> Start(Action<CivilStatusOptions>? configure = null, Action<IServiceCollection>? services = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var log = new LogLines();
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(log);
        builder.Logging.SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddCivilStatusValidation(options =>
        {
            options.AsOf = new DateOnly(2026, 11, 23);
            configure?.Invoke(options);
        });
        services?.Invoke(builder.Services);
        WebApplication app = builder.Build();
        app.MapCivilStatusValidation(Prefix);
        app.MapHealthChecks("/health");
        await app.StartAsync();
        return new RunningService(app, log);
    }

    public Task<HttpResponseMessage> Post(string body, string query = "", string mediaType = "application/json")
        => Post(Encoding.UTF8.GetBytes(body), query, mediaType);

    public Task<HttpResponseMessage> Post(byte[] body, string query = "", string mediaType = "application/json")
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        return Client.PostAsync("validate" + query, content);
    }

    public async Task<JsonElement> Validate(string body, string query = "") => await Answers.Json(await Post(body, query));

    public async Task<List<JsonElement>> Stream(string body, string query = "")
    {
        HttpResponseMessage response = await Post(body, query, "application/x-ndjson");
        Assert.Equal("application/x-ndjson", response.Content.Headers.ContentType?.ToString());
        return Answers.Lines(await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
