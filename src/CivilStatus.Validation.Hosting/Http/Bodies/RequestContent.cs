using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CivilStatus.Validation.Hosting.Http;

/// <summary>What a body says it is.</summary>
internal static class RequestContent
{
    public static bool IsNdjson(HttpRequest request) => Is(request, MediaTypes.Ndjson);

    /// <summary>Refuses a body that is neither a record nor a stream of records, in plain UTF-8.</summary>
    public static void Check(HttpRequest request)
    {
        if (!Is(request, MediaTypes.Json) && !IsNdjson(request)) throw new ProblemException(Problems.MediaType);
        if (request.Headers.ContentEncoding is { Count: > 0 } encodings && !encodings.All(e => string.Equals(e, "identity", StringComparison.OrdinalIgnoreCase)))
            throw new ProblemException(Problems.ContentEncoding);
    }

    private static bool Is(HttpRequest request, string mediaType)
        => MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? given)
            && given.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase)
            && (!given.Charset.HasValue || HeaderUtilities.RemoveQuotes(given.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
