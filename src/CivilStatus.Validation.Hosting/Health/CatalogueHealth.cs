using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CivilStatus.Validation.Hosting;

/// <summary>
/// Tells what is served. Degraded while a changed bundle file is refused: the service answers by the older one, and somebody has to
/// look at the file.
/// </summary>
internal sealed class CatalogueHealth(ServedCatalogues catalogues) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        Dictionary<string, object> served = catalogues.All.ToDictionary(c => c.Name, c => (object)$"{c.Validator.Catalogue.Id} {c.Validator.Catalogue.Version}");
        List<string> refusals = [.. catalogues.All.Select(c => c.Refusal).OfType<string>()];
        return Task.FromResult(refusals.Count == 0
            ? HealthCheckResult.Healthy($"{served.Count} catalogue(s) served.", served)
            : HealthCheckResult.Degraded(string.Join(" ", refusals), data: served));
    }
}
