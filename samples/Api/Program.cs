// A register of births on one page after the other: type an entry, read what the law says of it, confirm, save.
// dotnet run --project samples/Api -- --database so-ho-tich.db
using CivilStatus.Samples.Api;
using CivilStatus.Samples.Api.Store;
using CivilStatus.Validation.Hosting;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 1 << 20);
builder.Services.AddCivilStatusValidation(options => builder.Configuration.GetSection("CivilStatus").Bind(options));
builder.Services.AddSingleton(new EntryStore(builder.Configuration["database"] ?? "so-ho-tich.db"));
builder.Services.AddSingleton<BirthPages>();

WebApplication app = builder.Build();
app.UseMiddleware<OwnPagesOnly>();
app.MapBirthPages();
// The same rules for programs in any language, and for the probes of an operator.
app.MapCivilStatusValidation("/civil-status");
app.MapHealthChecks("/health");
app.Run();
