using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using NodaTime;
using NodaTime.Text;

namespace CivilStatus.Validation.Hosting.Http;

/// <summary>
/// The query of a request. A parameter that is not known is refused: a misspelt <c>profil</c> would silently be answered by the
/// default one.
/// </summary>
internal sealed class Query
{
    private readonly IQueryCollection query;

    public Query(HttpRequest request, params ImmutableArray<string> allowed)
    {
        query = request.Query;
        foreach ((string name, StringValues values) in query)
        {
            if (!allowed.Contains(name, StringComparer.OrdinalIgnoreCase)) throw new ProblemException(Problems.UnknownParameter(name.Length > 40 ? name[..40] : name, allowed));
            if (values.Count > 1) throw new ProblemException(Problems.RepeatedParameter(name));
        }
    }

    public ServedCatalogue Catalogue(ServedCatalogues catalogues) => Text("catalogue") is not { } name
        ? catalogues.Default
        : catalogues.Find(name) ?? throw new ProblemException(Problems.UnknownCatalogue([.. catalogues.All.Select(c => c.Name)]));

    public Profile Profile(RuleCatalogue catalogue, string byDefault) => catalogue.Profile(Text("profile") ?? byDefault)
        ?? throw new ProblemException(Problems.UnknownProfile([.. catalogue.Profiles.Select(p => p.Id)]));

    public LocalDate? AsOf()
    {
        if (Text("asOf") is not { } text) return null;
        ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(text);
        return day.Success && day.Value.Year >= 1 ? day.Value : throw new ProblemException(Problems.NoDay);
    }

    public EntryEvent? Event()
    {
        if (Text("event") is not { } name) return null;
        return EntryEvents.TryParse(name, out EntryEvent entryEvent) ? entryEvent : throw new ProblemException(Problems.UnknownEvent([.. EntryEvents.All.Select(e => e.Name)]));
    }

    /// <summary>The language of the answer, one of the catalogue's.</summary>
    public string Language(HttpRequest request, RuleCatalogue catalogue, string byDefault)
    {
        if (Text("language") is { } asked && !catalogue.Languages.Contains(asked)) throw new ProblemException(Problems.UnknownLanguage(catalogue.Languages));
        return RequestLanguage.Of(request, catalogue.Languages, catalogue.Languages.Contains(byDefault) ? byDefault : catalogue.Languages[0]);
    }

    private string? Text(string name) => query[name] is [{ Length: > 0 } text] ? text : null;
}
