using System.Diagnostics;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CivilStatus.Validation.Hosting;

/// <summary>
/// Validates entries within a service: by the catalogue, profile and day asked for or the default ones, with metrics, traces and logs
/// that hold no personal data. Get it by dependency injection. Safe to share between threads.
/// </summary>
public sealed class EntryValidation
{
    private readonly ServedCatalogues catalogues;
    private readonly ValidationMetrics metrics;
    private readonly Today today;
    private readonly ILogger<EntryValidation> log;
    private readonly string defaultProfile;

    internal EntryValidation(ServedCatalogues catalogues, IOptions<CivilStatusOptions> options, ValidationMetrics metrics, Today today, ILogger<EntryValidation> log)
        => (this.catalogues, this.metrics, this.today, this.log, defaultProfile) = (catalogues, metrics, today, log, options.Value.DefaultProfile);

    /// <summary>What an entry will be validated by. It stays the same while a newer bundle comes; take a new one for each request.</summary>
    /// <param name="catalogue">The name of a served catalogue; null for the default one.</param>
    /// <param name="profile">The id of one of its profiles; null for the default one.</param>
    /// <param name="asOf">The day that counts as today; null for today.</param>
    /// <exception cref="ArgumentException">There is no such catalogue or profile.</exception>
    public ValidationBasis Basis(string? catalogue = null, string? profile = null, LocalDate? asOf = null)
    {
        ServedCatalogue served = catalogue is null
            ? catalogues.Default
            : catalogues.Find(catalogue) ?? throw new ArgumentException($"No catalogue is served as '{catalogue}'.", nameof(catalogue));
        Validator validator = served.Validator;
        return new ValidationBasis(served.Name, validator, validator.Profile(profile ?? defaultProfile), asOf ?? today.Date);
    }

    /// <summary>Validates an entry.</summary>
    /// <param name="entry">The entry; it is not changed.</param>
    /// <param name="basis">What to validate it by; null for the defaults.</param>
    public ValidationResult Validate(Entry entry, ValidationBasis? basis = null)
    {
        basis ??= Basis();
        using Activity? activity = ValidationTelemetry.Source.StartActivity("validate entry");
        ValidationResult result = Ask(entry, basis);
        if (activity is null) return result;
        Tag(activity, basis);
        activity.SetTag("civilstatus.event", entry.Event.Name());
        activity.SetTag("civilstatus.disposition", CamelCase.Of(result.Disposition));
        activity.SetTag("civilstatus.findings", result.Findings.Length);
        if (!result.Faults.IsEmpty) activity.SetStatus(ActivityStatusCode.Error);
        return result;
    }

    internal static void Tag(Activity activity, ValidationBasis basis)
    {
        activity.SetTag("civilstatus.catalogue", basis.Catalogue);
        activity.SetTag("civilstatus.catalogue.version", basis.Validator.Catalogue.Version);
        activity.SetTag("civilstatus.profile", basis.Profile.Id);
    }

    /// <summary>Validates an entry with metrics and logs, as one of many under a trace of their own.</summary>
    internal ValidationResult Ask(Entry entry, ValidationBasis basis)
    {
        long began = metrics.WantsDuration ? Stopwatch.GetTimestamp() : 0;
        ValidationResult result = basis.Validator.Validate(entry, basis.Profile, basis.AsOf);
        if (began != 0) metrics.Took(entry.Event, Stopwatch.GetElapsedTime(began));
        metrics.Validated(basis.Catalogue, basis.Profile.Id, result);
        foreach (Fault fault in result.Faults) log.RuleFailed(fault.Rule.Id, basis.Catalogue, fault.Exception.GetType().Name, PlaceOf(fault.Exception));
        return result;
    }

    private static string PlaceOf(Exception exception)
        => exception.TargetSite is { } method ? $"in {method.DeclaringType?.Name}.{method.Name}" : "at an unknown place";
}
