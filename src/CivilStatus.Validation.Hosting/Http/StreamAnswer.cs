using System.Buffers;
using System.Diagnostics;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace CivilStatus.Validation.Hosting.Http;

/// <summary>
/// Validates a stream of records and answers line by line in their order, while they come. Results wait in a pipe of limited size for a
/// caller who sends everything before reading, as many HTTP libraries do.
/// </summary>
internal sealed class StreamAnswer(EntryValidation validation, ValidationMetrics metrics, RequestLimits limits, RequestFrame frame, TimeProvider time)
{
    public async Task Send(HttpContext context, ValidateRequest asked, CancellationToken cancelled)
    {
        if (context.Request.ContentLength > limits.MaxStreamBytes) throw new ProblemException(Problems.BodyTooLarge(limits.MaxStreamBytes));
        using Activity? activity = ValidationTelemetry.Source.StartActivity("validate stream");
        if (activity is not null) EntryValidation.Tag(activity, asked.Basis);
        // A caller who has gone, or does not take the results, stops the reading too.
        using var stopped = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: limits.StreamBufferBytes, resumeWriterThreshold: limits.StreamBufferBytes / 2, useSynchronizationContext: false));
        Task reading = Read(context.Request, asked, pipe.Writer, activity, cancelled, stopped.Token);
        try
        {
            await Forward(pipe.Reader, context.Response, asked.Language, cancelled).ConfigureAwait(false);
        }
        finally
        {
            await stopped.CancelAsync().ConfigureAwait(false);
            await pipe.Reader.CompleteAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(false);
        }
    }

    // Never throws: what goes wrong before the first result goes through the pipe to become the answer; later it is the last line.
    private async Task Read(HttpRequest request, ValidateRequest asked, PipeWriter output, Activity? activity, CancellationToken cancelled, CancellationToken stopped)
    {
        long began = time.GetTimestamp();
        using var lines = new ResultLines(output, asked, validation, metrics);
        Exception? failure = null;
        try
        {
            var body = new NdjsonLines(request.Body, limits.MaxRecordBytes, limits.MaxStreamBytes);
            while (!body.HasEnded)
            {
                while (body.TryNext())
                {
                    if (!body.IsTooLong && body.Line.Span.IndexOfAnyExcept(" \t\r"u8) < 0) continue;
                    stopped.ThrowIfCancellationRequested();
                    if (lines.Records == limits.MaxStreamRecords) throw new ProblemException(Problems.TooManyRecords(limits.MaxStreamRecords));
                    if (body.IsTooLong) lines.Refuse(Problems.LineTooLarge(limits.MaxRecordBytes));
                    else lines.Validate(body.Line);
                    if (lines.IsDue) await lines.Flush(stopped).ConfigureAwait(false);
                }
                await lines.Flush(stopped).ConfigureAwait(false);
                if (!body.HasEnded) await body.Fill(stopped).ConfigureAwait(false);
            }
            lines.Summarise(time.GetElapsedTime(began));
            await lines.Flush(stopped).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            if (lines.Records == 0)
            {
                failure = exception;
            }
            else if (!request.HttpContext.RequestAborted.IsCancellationRequested)
            {
                lines.Break(frame.ProblemOf(exception, cancelled.IsCancellationRequested, limits.StreamTimeout));
                await output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            }
        }
        activity?.SetTag("civilstatus.records", lines.Records);
        await output.CompleteAsync(failure).ConfigureAwait(false);
    }

    private static async Task Forward(PipeReader results, HttpResponse response, string language, CancellationToken cancelled)
    {
        while (true)
        {
            // Not cancelled with the reading of the body: the last line tells why it ended.
            ReadResult read = await results.ReadAsync(CancellationToken.None).ConfigureAwait(false);
            if (!response.HasStarted) JsonAnswer.Head(response, MediaTypes.Ndjson, language);
            foreach (ReadOnlyMemory<byte> part in read.Buffer) await response.BodyWriter.WriteAsync(part, response.HttpContext.RequestAborted).ConfigureAwait(false);
            results.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted) return;
        }
    }
}
