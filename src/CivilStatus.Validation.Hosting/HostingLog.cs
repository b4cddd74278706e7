using Microsoft.Extensions.Logging;

namespace CivilStatus.Validation.Hosting;

/// <summary>
/// All that this package logs. Of an entry nothing but rule ids: a log is read by people who may not see the register, and the message
/// of an exception may quote what it stumbled over.
/// </summary>
internal static partial class HostingLog
{
    [LoggerMessage(1, LogLevel.Information, "Catalogue {Name} is served: {Id} {Version}.")]
    public static partial void Serving(this ILogger log, string name, string id, string version);

    [LoggerMessage(2, LogLevel.Error, "A changed bundle of catalogue {Name} is refused, version {Version} stays in service. {Reason}")]
    public static partial void Refused(this ILogger log, string name, string reason, string version);

    [LoggerMessage(3, LogLevel.Error, "Rule {Rule} of catalogue {Catalogue} failed with {ExceptionType} {Place}.")]
    public static partial void RuleFailed(this ILogger log, string rule, string catalogue, string exceptionType, string place);

    [LoggerMessage(4, LogLevel.Error, "A request failed with {ExceptionType}.\n{Stack}")]
    public static partial void RequestFailed(this ILogger log, string exceptionType, string stack);

    [LoggerMessage(5, LogLevel.Debug, "A request was refused: {Status} {Code}.")]
    public static partial void RequestRefused(this ILogger log, int status, string code);
}
