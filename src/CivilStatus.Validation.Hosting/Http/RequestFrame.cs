using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using BadHttpRequestException = Microsoft.AspNetCore.Http.BadHttpRequestException;

namespace CivilStatus.Validation.Hosting.Http;

/// <summary>Around every request: limits before it, problem details instead of whatever goes wrong.</summary>
internal sealed class RequestFrame(IOptions<CivilStatusOptions> options, TimeProvider time, ILogger<RequestFrame> log)
{
    // How much is read and thrown away after a refusal: a connection closed on a caller who still sends loses the answer.
    private const long LongestDrain = 32 << 20;

    private static readonly TimeSpan LongestDrainTime = TimeSpan.FromSeconds(5);

    /// <summary>A handler within the limits of a request that takes at most so long.</summary>
    public RequestDelegate Around(Func<HttpContext, CancellationToken, Task> handle) => context => Handle(context, handle);

    /// <summary>How long the request may take.</summary>
    private TimeSpan TimeoutOf(HttpRequest request) => RequestContent.IsNdjson(request) ? options.Value.Limits.StreamTimeout : options.Value.Limits.RecordTimeout;

    private async Task Handle(HttpContext context, Func<HttpContext, CancellationToken, Task> handle)
    {
        Limit(context);
        TimeSpan timeout = TimeoutOf(context.Request);
        using var clock = new CancellationTokenSource(timeout, time);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(clock.Token, context.RequestAborted);
        try
        {
            await handle(context, ended.Token).ConfigureAwait(false);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller has gone: nobody to answer.
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            await Refuse(context, ProblemOf(exception, clock.IsCancellationRequested, timeout)).ConfigureAwait(false);
        }
    }

    /// <summary>What a failure means to the caller; one that means nothing to them is logged.</summary>
    public Problem ProblemOf(Exception exception, bool isTimeUp, TimeSpan timeout)
    {
        switch (exception)
        {
            case ProblemException known:
                return known.Problem;
            case OperationCanceledException when isTimeUp:
                return Problems.TooLong(timeout);
            case BadHttpRequestException { StatusCode: StatusCodes.Status408RequestTimeout }:
                return Problems.TooSlow;
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                return Problems.BodyTooLarge(options.Value.Limits.MaxRecordBytes);
            case BadHttpRequestException or IOException:
                return Problems.Malformed;
            default:
                // No message: it may quote what the request says.
                log.RequestFailed(exception.GetType().Name, exception.StackTrace ?? "");
                return Problems.Internal;
        }
    }

    private void Limit(HttpContext context)
    {
        RequestLimits limits = options.Value.Limits;
        // Bodies are counted where they are read; this lets the rest of a refused one be read and thrown away.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = Math.Max(limits.MaxRecordBytes, limits.MaxStreamBytes) + LongestDrain;
        if (context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
            rate.MinDataRate = RateOf(limits, limits.SlowBodyGrace);
        // The server's own patience with a caller who does not read yet is too short for one who sends a large file first.
        if (RequestContent.IsNdjson(context.Request) && context.Features.Get<IHttpMinResponseDataRateFeature>() is { } taken)
            taken.MinDataRate = RateOf(limits, limits.SlowReaderGrace);
    }

    private static MinDataRate? RateOf(RequestLimits limits, TimeSpan grace) => limits.MinBytesPerSecond > 0 ? new MinDataRate(limits.MinBytesPerSecond, grace) : null;

    private async Task Refuse(HttpContext context, Problem problem)
    {
        log.RequestRefused(problem.Status, problem.Code);
        if (context.Response.HasStarted)
        {
            // The caller sees a broken answer, never one that looks whole.
            context.Abort();
            return;
        }
        try
        {
            await ProblemWriter.Send(context, problem, RequestLanguage.Of(context.Request, Languages.All, options.Value.DefaultLanguage)).ConfigureAwait(false);
            await context.Response.CompleteAsync().ConfigureAwait(false);
            if (problem.Status is not StatusCodes.Status408RequestTimeout) await Drain(context).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or BadHttpRequestException)
        {
            // The caller has gone, or goes on sending nonsense: it has its answer.
        }
    }

    private async Task Drain(HttpContext context)
    {
        using var clock = new CancellationTokenSource(LongestDrainTime, time);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(clock.Token, context.RequestAborted);
        var room = new byte[16 << 10];
        for (long drained = 0; drained < LongestDrain;)
        {
            int read = await context.Request.Body.ReadAsync(room, ended.Token).ConfigureAwait(false);
            if (read == 0) return;
            drained += read;
        }
        context.Abort();
    }
}
