namespace CivilStatus.Validation.Hosting.Http;

/// <summary>The media types taken and given.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";

    public const string Ndjson = "application/x-ndjson";

    public const string Problem = "application/problem+json";
}
