using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CivilStatus.Validation.Hosting;

/// <summary>
/// Loads the catalogues when the service starts and their bundle files again when they change. It looks instead of being told:
/// network shares and the mounted files of containers tell nobody.
/// </summary>
internal sealed class BundleReload(
    ServedCatalogues catalogues, IOptions<CivilStatusOptions> options, ValidationMetrics metrics, TimeProvider time, ILogger<BundleReload> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (ServedCatalogue catalogue in catalogues.All) log.Serving(catalogue.Name, catalogue.Validator.Catalogue.Id, catalogue.Validator.Catalogue.Version);
        var bundles = catalogues.All.Where(c => c.Path is not null)
            .Select(c => (Catalogue: c, Watched: new WatchedBundle(c, c.Path!, options.Value.DefaultProfile))).ToList();
        if (bundles.Count == 0 || options.Value.ReloadInterval == TimeSpan.Zero) return;
        using var timer = new PeriodicTimer(options.Value.ReloadInterval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
                foreach ((ServedCatalogue catalogue, WatchedBundle watched) in bundles) Look(catalogue, watched);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service stops.
        }
    }

    private void Look(ServedCatalogue catalogue, WatchedBundle watched)
    {
        ReloadOutcome outcome;
        try
        {
            outcome = watched.Look();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever a file does, the watch over the others goes on.
            catalogue.Refuse($"{catalogue.Path}: {exception.GetType().Name}: {exception.Message}");
            outcome = ReloadOutcome.Refused;
        }
        if (outcome == ReloadOutcome.Nothing) return;
        metrics.Reloaded(catalogue.Name, outcome);
        if (outcome == ReloadOutcome.Loaded) log.Serving(catalogue.Name, catalogue.Validator.Catalogue.Id, catalogue.Validator.Catalogue.Version);
        else log.Refused(catalogue.Name, catalogue.Refusal ?? "", catalogue.Validator.Catalogue.Version);
    }
}
