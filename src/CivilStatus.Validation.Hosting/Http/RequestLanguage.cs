using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CivilStatus.Validation.Hosting.Http;

/// <summary>The language of an answer: <c>language</c>, else the best of <c>Accept-Language</c>, else the default one.</summary>
internal static class RequestLanguage
{
    public static string Of(HttpRequest request, ImmutableArray<string> languages, string byDefault)
    {
        if (request.Query["language"] is [{ } asked] && languages.Contains(asked)) return asked;
        if (!StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out IList<StringWithQualityHeaderValue>? accepted)) return byDefault;
        foreach (StringWithQualityHeaderValue value in accepted.Where(v => v.Quality is not 0).OrderByDescending(v => v.Quality ?? 1))
        {
            string name = value.Value.ToString();
            if (languages.FirstOrDefault(l => name.Equals(l, StringComparison.OrdinalIgnoreCase) || name.StartsWith(l + "-", StringComparison.OrdinalIgnoreCase)) is { } known) return known;
        }
        return byDefault;
    }
}
