using CivilStatus.Validation.Hosting.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CivilStatus.Validation.Hosting;

/// <summary>Adds validation to a service.</summary>
public static class CivilStatusServices
{
    /// <summary>The name of the health check.</summary>
    public const string HealthCheckName = "civilstatus-catalogues";

    /// <summary>
    /// Adds <see cref="EntryValidation"/> and <see cref="ServedCatalogues"/>, the reload of bundle files, a health check named
    /// <see cref="HealthCheckName"/>, and what <see cref="ValidationEndpoints.MapCivilStatusValidation"/> needs. Options that cannot work
    /// and bundles that cannot be loaded stop the service when it starts.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Sets the options; they can also be bound from configuration as those of <see cref="CivilStatusOptions"/>.</param>
    /// <remarks>Time is read from the <see cref="TimeProvider"/> of the services, the system's where there is none.</remarks>
    public static IServiceCollection AddCivilStatusValidation(this IServiceCollection services, Action<CivilStatusOptions>? configure = null)
    {
        OptionsBuilder<CivilStatusOptions> options = services.AddOptions<CivilStatusOptions>();
        if (configure is not null) options.Configure(configure);
        options.ValidateOnStart();
        if (services.Any(s => s.ServiceType == typeof(ServedCatalogues))) return services;
        services.AddLogging();
        services.AddMetrics();
        services.AddSingleton<IValidateOptions<CivilStatusOptions>, OptionsCheck>();
#pragma warning disable RS0030 // A service is where the clock comes in; what is below takes the day as an argument.
        services.TryAddSingleton(_ => TimeProvider.System);
#pragma warning restore RS0030
        services.AddSingleton<ServedCatalogues>();
        services.AddSingleton<ValidationMetrics>();
        services.AddSingleton<Today>();
        services.AddSingleton(s => new EntryValidation(
            s.GetRequiredService<ServedCatalogues>(), s.GetRequiredService<IOptions<CivilStatusOptions>>(), s.GetRequiredService<ValidationMetrics>(),
            s.GetRequiredService<Today>(), s.GetRequiredService<ILogger<EntryValidation>>()));
        services.AddSingleton<RequestFrame>();
        services.AddHostedService<BundleReload>();
        services.AddHealthChecks().AddCheck<CatalogueHealth>(HealthCheckName);
        return services;
    }
}
