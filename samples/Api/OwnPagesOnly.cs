namespace CivilStatus.Samples.Api;

/// <summary>Forms are taken from our own pages only, and pages load nothing from elsewhere. There is no sign-in: that is the host's affair.</summary>
internal sealed class OwnPagesOnly(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        context.Response.Headers["Referrer-Policy"] = "same-origin";
        if (HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType && !IsOwn(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }
        return next(context);
    }

    private static bool IsOwn(HttpRequest request)
        => request.Headers.Origin is not [{ } origin] || (Uri.TryCreate(origin, UriKind.Absolute, out Uri? from) && from.Authority == request.Host.Value);
}
