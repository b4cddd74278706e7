using System.Text.Json;
using CivilStatus.Validation.Bundles;
using CivilStatus.Validation.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace CivilStatus.Hosting.Tests;

public sealed class ReloadingBundles : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string File => folder["next.bundle"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Several_catalogues_are_served_side_by_side()
    {
        await System.IO.File.WriteAllBytesAsync(File, Editions.Of("2027.3.0"));
        await using RunningService service = await Start();

        Assert.Equal("2027.3.0", await Version(service, "?catalogue=next"));
        Assert.NotEqual("2027.3.0", await Version(service, ""));
        Assert.Equal(HealthStatus.Healthy, (await Health(service)).Status);
    }

    [Fact]
    public async Task A_newer_file_is_served_and_a_broken_one_refused_until_it_is_put_right()
    {
        await System.IO.File.WriteAllBytesAsync(File, Editions.Of("1"));
        await using RunningService service = await Start();

        await System.IO.File.WriteAllBytesAsync(File, Editions.Of("2"));
        await Eventually.Holds(async () => await Version(service, "?catalogue=next") == "2", "version 2 is served");

        // Cut short, as by a copy that broke off.
        await System.IO.File.WriteAllBytesAsync(File, Editions.Of("3")[..^100]);
        // It may be looked at while it is still being written, and is refused for something else first.
        await Eventually.Holds(async () => await Description(service) is { } told && told.Contains("length or hash do not match", StringComparison.Ordinal), "the broken file is told");
        HealthReport report = await Health(service);
        Assert.Equal(HealthStatus.Degraded, report.Status);
        Assert.Contains(File, report.Entries[CivilStatusServices.HealthCheckName].Description, StringComparison.Ordinal);
        Assert.Equal("2", await Version(service, "?catalogue=next"));
        // The log comes after the answer changes.
        await Eventually.Holds(
            () => Task.FromResult(service.Log.All.Any(l => l.StartsWith("Error", StringComparison.Ordinal) && l.Contains("version 2 stays in service", StringComparison.Ordinal))), "the refusal is logged");
        JsonElement catalogues = await Answers.Json(await service.Client.GetAsync("catalogues"));
        Assert.True(catalogues.GetProperty("catalogues").EnumerateArray().Single(c => c.Text("name") == "next").GetProperty("newerRefused").GetBoolean());
        Assert.DoesNotContain(folder.Path, catalogues.ToString(), StringComparison.Ordinal);
        Assert.Equal("Degraded", await service.Client.GetStringAsync("/health"));

        await System.IO.File.WriteAllBytesAsync(File, Editions.Of("4"));
        await Eventually.Holds(async () => await Version(service, "?catalogue=next") == "4", "version 4 is served");
        Assert.Equal(HealthStatus.Healthy, (await Health(service)).Status);
    }

    [Fact]
    public async Task A_file_of_another_catalogue_or_gone_is_refused()
    {
        byte[] first = Editions.Of("1");
        await System.IO.File.WriteAllBytesAsync(File, first);
        await using RunningService service = await Start();

        await System.IO.File.WriteAllBytesAsync(File, Editions.Of("2", id: "la"));
        await Eventually.Holds(async () => await Description(service) is { } told && told.Contains("'la', not 'vn'", StringComparison.Ordinal), "the other catalogue is told");
        System.IO.File.Delete(File);
        await Eventually.Holds(async () => await Description(service) is { } told && told.Contains("not there", StringComparison.Ordinal), "the absence is told");
        Assert.Equal("1", await Version(service, "?catalogue=next"));

        await System.IO.File.WriteAllBytesAsync(File, first);
        await Eventually.Holds(async () => (await Health(service)).Status == HealthStatus.Healthy, "the first file is back");
    }

    [Fact]
    public async Task A_file_replaced_by_turning_a_link_is_seen()
    {
        await System.IO.File.WriteAllBytesAsync(folder["a"], Editions.Of("1"));
        await System.IO.File.WriteAllBytesAsync(folder["b"], Editions.Of("2"));
        System.IO.File.CreateSymbolicLink(File, folder["a"]);
        await using RunningService service = await Start();

        System.IO.File.CreateSymbolicLink(folder["turned"], folder["b"]);
        System.IO.File.Move(folder["turned"], File, overwrite: true);

        await Eventually.Holds(async () => await Version(service, "?catalogue=next") == "2", "version 2 is served");
    }

    [Fact]
    public async Task A_service_does_not_start_on_a_broken_bundle()
    {
        await System.IO.File.WriteAllTextAsync(File, "not a bundle");

        BundleFormatException thrown = await Assert.ThrowsAsync<BundleFormatException>(Start);

        Assert.Contains(File, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_does_not_start_on_options_that_cannot_work()
    {
        OptionsValidationException thrown = await Assert.ThrowsAsync<OptionsValidationException>(() => RunningService.Start(o =>
        {
            o.DefaultCatalogue = "la";
            o.DefaultLanguage = "fr";
            o.TimeZone = "Asia/Hanoi";
            o.Limits.MaxRecordBytes = 10;
        }));

        Assert.Equal(4, thrown.Failures.Count());
    }

    private Task<RunningService> Start() => RunningService.Start(o =>
    {
        o.Bundles["next"] = File;
        o.ReloadInterval = TimeSpan.FromMilliseconds(30);
    });

    private static async Task<string?> Version(RunningService service, string query) => (await service.Validate(Records.Clean, query)).GetProperty("catalogue").Text("version");

    private static Task<HealthReport> Health(RunningService service) => service.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();

    private static async Task<string?> Description(RunningService service) => (await Health(service)).Entries[CivilStatusServices.HealthCheckName].Description;
}
