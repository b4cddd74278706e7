using System.Collections.Immutable;
using System.Text.Json;
using CivilStatus.Validation.Dates;
using Microsoft.AspNetCore.Http;

namespace CivilStatus.Validation.Hosting.Http;

/// <summary>What a request to validate asks for.</summary>
/// <param name="Basis">What to validate by.</param>
/// <param name="Language">The language of messages.</param>
internal sealed record ValidateRequest(ValidationBasis Basis, string Language)
{
    private static readonly ImmutableArray<string> Parameters = ["profile", "asOf", "language", "catalogue"];

    public static ValidateRequest Of(HttpRequest request, ServedCatalogues catalogues, CivilStatusOptions options, Today today)
    {
        var query = new Query(request, Parameters);
        ServedCatalogue served = query.Catalogue(catalogues);
        Validator validator = served.Validator;
        var basis = new ValidationBasis(served.Name, validator, query.Profile(validator.Catalogue, options.DefaultProfile), query.AsOf() ?? today.Date);
        return new ValidateRequest(basis, query.Language(request, validator.Catalogue, options.DefaultLanguage));
    }

    /// <summary>Tells what was validated by, into an object that has been started.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("catalogue");
        json.WriteString("name", Basis.Catalogue);
        json.WriteString("id", Basis.Validator.Catalogue.Id);
        json.WriteString("version", Basis.Validator.Catalogue.Version);
        json.WriteEndObject();
        json.WriteString("profile", Basis.Profile.Id);
        json.WriteString("asOf", DayRange.Iso(DayRange.ToDay(Basis.AsOf)));
        json.WriteString("language", Language);
    }
}
