using System.Diagnostics;
using System.Diagnostics.Metrics;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;

namespace CivilStatus.Validation.Hosting;

/// <summary>
/// What the service counts, under the meter <see cref="ValidationTelemetry.Name"/>. Tags are codes of rules and catalogues, nothing an
/// entry says.
/// </summary>
internal sealed class ValidationMetrics
{
    private readonly Counter<long> entries, findings, confirmations, faults, unreadable, reloads;
    private readonly Histogram<double> duration;

    public ValidationMetrics(IMeterFactory meters)
    {
        Meter meter = meters.Create(ValidationTelemetry.Name);
        entries = meter.CreateCounter<long>("civilstatus.validation.entries", "{entry}", "Entries validated, by event, disposition, profile and catalogue.");
        findings = meter.CreateCounter<long>("civilstatus.validation.findings", "{finding}", "Findings that have an effect, by rule, verdict and effect.");
        confirmations = meter.CreateCounter<long>("civilstatus.validation.confirmations", "{finding}", "Breaches that an officer's confirmation overrides, by rule.");
        faults = meter.CreateCounter<long>("civilstatus.validation.faults", "{fault}", "Failures of ours, by rule.");
        unreadable = meter.CreateCounter<long>("civilstatus.validation.unreadable", "{record}", "Records that could not be read, by code.");
        reloads = meter.CreateCounter<long>("civilstatus.validation.reloads", "{reload}", "Changed bundle files, by catalogue and outcome.");
        duration = meter.CreateHistogram<double>(
            "civilstatus.validation.duration", "s", "How long the rules took over one entry, by event.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.000_005, 0.000_02, 0.000_1, 0.000_5, 0.002, 0.01, 0.05, 0.25, 1] });
    }

    /// <summary>Whether anybody listens to how long it takes; asking the clock costs as much as a clean entry.</summary>
    public bool WantsDuration => duration.Enabled;

    public void Took(EntryEvent entryEvent, TimeSpan time) => duration.Record(time.TotalSeconds, new KeyValuePair<string, object?>("event", entryEvent.Name()));

    public void Validated(string catalogue, string profile, in ValidationResult result)
    {
        entries.Add(1, new TagList
        {
            { "event", result.Entry.Event.Name() },
            { "disposition", CamelCase.Of(result.Disposition) },
            { "profile", profile },
            { "catalogue", catalogue },
        });
        foreach (Finding finding in result.Findings)
        {
            findings.Add(1, new TagList { { "rule", finding.Rule.Id }, { "verdict", CamelCase.Of(finding.Verdict) }, { "effect", CamelCase.Of(finding.Effect) } });
            if (finding.Verdict == Verdict.Confirmed) confirmations.Add(1, new KeyValuePair<string, object?>("rule", finding.Rule.Id));
        }
        foreach (Fault fault in result.Faults) faults.Add(1, new KeyValuePair<string, object?>("rule", fault.Rule.Id));
    }

    public void Unreadable(EntryJsonErrorCode code) => unreadable.Add(1, new KeyValuePair<string, object?>("code", CamelCase.Of(code)));

    public void Unreadable(string code) => unreadable.Add(1, new KeyValuePair<string, object?>("code", code));

    public void Reloaded(string catalogue, ReloadOutcome outcome)
        => reloads.Add(1, new TagList { { "catalogue", catalogue }, { "outcome", CamelCase.Of(outcome) } });
}
