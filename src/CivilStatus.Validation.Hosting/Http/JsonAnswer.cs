using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace CivilStatus.Validation.Hosting.Http;

/// <summary>Sends one JSON object. It is made whole first, so that a failure while it is made can still become a problem.</summary>
internal static class JsonAnswer
{
    /// <summary>Vietnamese stays legible; the answer is JSON, never part of a page.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task Send(HttpContext context, string mediaType, string language, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        await using (var json = new Utf8JsonWriter(buffer, Options)) write(json);
        Head(context.Response, mediaType, language);
        context.Response.ContentLength = buffer.WrittenCount;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(buffer.WrittenMemory, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>The headers of every answer; what is said of people is stored nowhere on the way.</summary>
    public static void Head(HttpResponse response, string mediaType, string language)
    {
        response.ContentType = mediaType;
        response.Headers.ContentLanguage = language;
        response.Headers.CacheControl = "no-store";
        response.Headers.Vary = "Accept-Language";
        response.Headers.XContentTypeOptions = "nosniff";
    }
}
