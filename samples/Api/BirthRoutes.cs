namespace CivilStatus.Samples.Api;

/// <summary>The addresses of the pages.</summary>
internal static class BirthRoutes
{
    public static void MapBirthPages(this WebApplication app)
    {
        BirthPages pages = app.Services.GetRequiredService<BirthPages>();
        app.MapGet("/", (HttpRequest request) => pages.List(request));
        app.MapGet("/births/new", (HttpRequest request) => pages.Form(request));
        app.MapPost("/births/edit", (HttpRequest request) => pages.EditAgain(request));
        app.MapPost("/births", (HttpRequest request) => pages.Check(request));
        app.MapPost("/births/confirm", (HttpRequest request) => pages.Confirm(request));
        app.MapGet("/births/{id:long}", (long id, HttpRequest request) => pages.Entry(id, request));
        app.MapGet("/language/{code}", (string code, string? back, HttpContext context) =>
        {
            context.Response.Cookies.Append(Language.Cookie, code == "en" ? "en" : "vi", new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365) });
            return Results.LocalRedirect(back is ['/', not ('/' or '\\'), ..] ? back : "/");
        });
        app.MapGet("/style.css", () => Results.Stream(typeof(BirthRoutes).Assembly.GetManifestResourceStream("style.css")!, "text/css; charset=utf-8"));
    }
}
