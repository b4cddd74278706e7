namespace CivilStatus.Samples.Api;

/// <summary>The language of a page: Vietnamese, or English for those who chose it.</summary>
internal sealed record Language(string Code)
{
    public const string Cookie = "language";

    public string this[string vi, string en] => Code == "vi" ? vi : en;

    public static Language Of(HttpRequest request) => new(request.Cookies[Cookie] == "en" ? "en" : "vi");
}
