namespace CivilStatus.Samples.Api;

/// <summary>The addresses of the pages.</summary>
internal static class BirthRoutes
{
    public static void MapBirthPages(this WebApplication app)
    {
        BirthPages pages = app.Services.GetRequiredService<BirthPages>();
        app.MapGet("/", (HttpContext context) => pages.List(context.Request));
        app.MapGet("/births/new", (HttpContext context) => pages.Form(context.Request));
        app.MapPost("/births/edit", (HttpContext context) => pages.EditAgain(context.Request));
        app.MapPost("/births", (HttpContext context) => pages.Check(context.Request));
        app.MapPost("/births/confirm", (HttpContext context) => pages.Confirm(context.Request));
        app.MapGet("/births/{id:long}", (long id, HttpContext context) => pages.Entry(id, context.Request));
        app.MapGet("/language/{code}", (string code, string? back, HttpContext context) =>
        {
            context.Response.Cookies.Append(Language.Cookie, code == "en" ? "en" : "vi", new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365) });
            return Results.LocalRedirect(back is ['/', not ('/' or '\\'), ..] ? back : "/");
        });
        app.MapGet("/style.css", () => Results.Stream(typeof(BirthRoutes).Assembly.GetManifestResourceStream("style.css")!, "text/css; charset=utf-8"));
    }
}
