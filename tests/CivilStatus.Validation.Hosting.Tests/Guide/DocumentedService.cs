// A block of docs/hosting.md, compiled and run; a test compares both.
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

// <docs>
using CivilStatus.Validation.Hosting;

// </docs>
namespace CivilStatus.Hosting.Tests.Guide;

internal static class DocumentedService
{
    /// <summary>Builds the service as the guide does; a test starts and stops it.</summary>
    public static void Build(string[] args, Action<WebApplication> run)
    {
// <docs>
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddCivilStatusValidation(options =>
{
    // Everything can be set in appsettings.json, section CivilStatus.
    builder.Configuration.GetSection("CivilStatus").Bind(options);
});

WebApplication app = builder.Build();
app.MapCivilStatusValidation("/civil-status");
app.MapHealthChecks("/health");
// </docs>
        run(app);
    }
}
