using Microsoft.Extensions.Options;
using NodaTime;

namespace CivilStatus.Validation.Hosting;

/// <summary>Refuses options that cannot work when the service starts, not with the first request.</summary>
internal sealed class OptionsCheck : IValidateOptions<CivilStatusOptions>
{
    private const int LongestName = 64;

    public ValidateOptionsResult Validate(string? name, CivilStatusOptions options)
    {
        List<string> failures = [.. Failures(options)];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(CivilStatusOptions options)
    {
        foreach ((string name, string path) in options.Bundles)
        {
            if (!IsName(name)) yield return $"Bundles: '{name}' is no name; use 1 to {LongestName} letters, digits, dots and hyphens.";
            if (string.IsNullOrWhiteSpace(path)) yield return $"Bundles: '{name}' has no path.";
        }
        if (!options.Bundles.ContainsKey(options.DefaultCatalogue) && !(options.IncludeNational && options.DefaultCatalogue == CivilStatusOptions.NationalName))
            yield return $"DefaultCatalogue: no catalogue is served as '{options.DefaultCatalogue}'.";
        if (!Languages.All.Contains(options.DefaultLanguage)) yield return $"DefaultLanguage: '{options.DefaultLanguage}' is none of {string.Join(", ", Languages.All)}.";
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(options.TimeZone) is null) yield return $"TimeZone: '{options.TimeZone}' is no IANA time zone.";
        if (options.ReloadInterval < TimeSpan.Zero) yield return "ReloadInterval: must not be negative; zero means never.";
        foreach (string failure in Failures(options.Limits)) yield return $"Limits.{failure}";
    }

    private static IEnumerable<string> Failures(RequestLimits limits)
    {
        if (limits.MaxRecordBytes is < 1 << 10 or > 64 << 20) yield return "MaxRecordBytes: must lie between 1 KiB and 64 MiB.";
        if (limits.MaxStreamBytes < limits.MaxRecordBytes) yield return "MaxStreamBytes: must not be less than MaxRecordBytes.";
        if (limits.MaxStreamRecords < 1) yield return "MaxStreamRecords: must be at least 1.";
        if (limits.StreamBufferBytes < 64 << 10) yield return "StreamBufferBytes: must be at least 64 KiB.";
        if (limits.RecordTimeout <= TimeSpan.Zero) yield return "RecordTimeout: must be more than nothing.";
        if (limits.StreamTimeout <= TimeSpan.Zero) yield return "StreamTimeout: must be more than nothing.";
        if (limits.MinBytesPerSecond < 0) yield return "MinBytesPerSecond: must not be negative; zero allows any.";
        if (limits.SlowBodyGrace <= TimeSpan.FromSeconds(1)) yield return "SlowBodyGrace: must be more than one second.";
        if (limits.SlowReaderGrace <= TimeSpan.FromSeconds(1)) yield return "SlowReaderGrace: must be more than one second.";
    }

    private static bool IsName(string name)
        => name.Length is > 0 and <= LongestName && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');
}
