using CivilStatus.Validation.Hosting.Http;
using CivilStatus.Validation.Hosting.Http.OpenApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CivilStatus.Validation.Hosting;

/// <summary>Serves validation over HTTP.</summary>
public static class ValidationEndpoints
{
    /// <summary>
    /// Maps, below a prefix: <c>POST validate</c> (one record as <c>application/json</c>, or many as <c>application/x-ndjson</c>),
    /// <c>GET catalogues</c>, <c>GET rules</c>, <c>GET rules/{id}</c> and <c>GET openapi.json</c>. Whatever is wrong with a request is
    /// answered by RFC 9457 problem details.
    /// </summary>
    /// <param name="endpoints">The endpoints of the host.</param>
    /// <param name="prefix">The path they begin with, such as <c>/civil-status</c>; not the root, since every other address below it is answered too.</param>
    /// <returns>All of them, to add authorization, rate limits or a policy of origins to. None of them asks who calls.</returns>
    /// <exception cref="ArgumentException">The prefix is the root.</exception>
    /// <exception cref="InvalidOperationException"><see cref="CivilStatusServices.AddCivilStatusValidation"/> was not called.</exception>
    public static IEndpointConventionBuilder MapCivilStatusValidation(this IEndpointRouteBuilder endpoints, string prefix)
    {
        if (string.IsNullOrEmpty(prefix.Trim('/'))) throw new ArgumentException("Validation cannot be served at the root: give it a path such as /civil-status.", nameof(prefix));
        IServiceProvider services = endpoints.ServiceProvider;
        RequestFrame frame = services.GetService<RequestFrame>()
            ?? throw new InvalidOperationException("Call services.AddCivilStatusValidation() before mapping its endpoints.");
        CivilStatusOptions options = services.GetRequiredService<IOptions<CivilStatusOptions>>().Value;
        ServedCatalogues catalogues = services.GetRequiredService<ServedCatalogues>();
        var today = services.GetRequiredService<Today>();
        var validation = services.GetRequiredService<EntryValidation>();
        var metrics = services.GetRequiredService<ValidationMetrics>();
        var records = new RecordAnswer(validation, metrics, options.Limits);
        var streams = new StreamAnswer(validation, metrics, options.Limits, frame, services.GetRequiredService<TimeProvider>());
        var told = new CatalogueAnswers(catalogues, options);
        var document = new OpenApiAnswer(catalogues, options);

        RouteGroupBuilder group = endpoints.MapGroup(prefix).WithTags("CivilStatus");
        group.MapPost("/validate", frame.Around((context, cancelled) =>
            {
                RequestContent.Check(context.Request);
                var asked = ValidateRequest.Of(context.Request, catalogues, options, today);
                return RequestContent.IsNdjson(context.Request) ? streams.Send(context, asked, cancelled) : records.Send(context, asked, cancelled);
            }))
            .WithSummary("Kiểm tra một hoặc nhiều trường hợp đăng ký · Validate one entry or many");
        Get(group, "/catalogues", frame, told.Catalogues).WithSummary("Danh mục đang dùng · Catalogues served");
        Get(group, "/rules", frame, told.Rules).WithSummary("Các quy tắc · Rules");
        Get(group, "/rules/{id}", frame, told.Rule).WithSummary("Một quy tắc · One rule");
        Get(group, "/openapi.json", frame, document.Send).ExcludeFromDescription();
        foreach ((string path, string allowed) in new[] { ("/validate", "POST"), ("/catalogues", "GET"), ("/rules", "GET"), ("/rules/{id}", "GET"), ("/openapi.json", "GET") })
            group.Map(path, frame.Around((_, _) => throw new ProblemException(Problems.Method(allowed)))).ExcludeFromDescription();
        group.Map("/{**rest}", frame.Around((_, _) => throw new ProblemException(Problems.NotFound))).ExcludeFromDescription();
        return group;
    }

    private static IEndpointConventionBuilder Get(RouteGroupBuilder group, string path, RequestFrame frame, Func<HttpContext, Task> answer)
        => group.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], frame.Around((context, _) => answer(context)));
}
