namespace CivilStatus.Validation.Hosting;

/// <summary>
/// How a service validates. Every property can be bound from configuration. Read once, when the service starts; not to be
/// changed afterwards.
/// </summary>
public sealed class CivilStatusOptions
{
    /// <summary>The name under which the national catalogue of this package is served.</summary>
    public const string NationalName = "vn";

    /// <summary>
    /// Whether the national catalogue that comes with the package is served as <see cref="NationalName"/>; true by default. A bundle of
    /// that name in <see cref="Bundles"/> takes its place.
    /// </summary>
    public bool IncludeNational { get; set; } = true;

    /// <summary>
    /// Sealed bundle files to serve beside it: the name that callers use, and the path of the file. Names are letters, digits, dots and
    /// hyphens, 1 to 64. None by default.
    /// </summary>
    public IDictionary<string, string> Bundles { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The catalogue for those who name none; <see cref="NationalName"/> by default.</summary>
    public string DefaultCatalogue { get; set; } = NationalName;

    /// <summary>The profile for those who name none; <c>digitisation</c> by default. Every catalogue must have it.</summary>
    public string DefaultProfile { get; set; } = "digitisation";

    /// <summary>The language for those who ask for none, <c>vi</c> or <c>en</c>; <c>vi</c> by default.</summary>
    public string DefaultLanguage { get; set; } = "vi";

    /// <summary>The day that counts as today for those who name none; null, the default, means the day it is in <see cref="TimeZone"/>.</summary>
    public DateOnly? AsOf { get; set; }

    /// <summary>The time zone of today, by its IANA id; <c>Asia/Ho_Chi_Minh</c> by default.</summary>
    public string TimeZone { get; set; } = "Asia/Ho_Chi_Minh";

    /// <summary>
    /// How often the bundle files are looked at; 2 seconds by default, zero never. A changed file is loaded when two looks in a row find
    /// it the same, so that one that is still being copied is left alone.
    /// </summary>
    public TimeSpan ReloadInterval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>What a request over HTTP may cost.</summary>
    public RequestLimits Limits { get; } = new();
}
