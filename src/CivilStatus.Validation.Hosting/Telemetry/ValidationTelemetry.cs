using System.Diagnostics;

namespace CivilStatus.Validation.Hosting;

/// <summary>The names under which a service tells what it does; no personal data is in any of it.</summary>
public static class ValidationTelemetry
{
    /// <summary>The name of the meter and of the activity source, to be given to OpenTelemetry or another listener.</summary>
    public const string Name = "CivilStatus.Validation";

    /// <summary>Traces: <c>validate entry</c> and <c>validate stream</c>. One source for the process, as is the custom.</summary>
    internal static ActivitySource Source { get; } = new(Name);
}
