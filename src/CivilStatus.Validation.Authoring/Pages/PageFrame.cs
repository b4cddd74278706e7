using System.Xml.Linq;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Sentences;
using static CivilStatus.Validation.Authoring.Pages.Html;

namespace CivilStatus.Validation.Authoring.Pages;

/// <summary>What all pages of one language share: the catalogue, its words, and the frame around the content.</summary>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="Examples">The examples by rule id; empty where the catalogue came as a bundle.</param>
/// <param name="Terms">The words of the language.</param>
internal sealed record PageFrame(Catalogue Catalogue, ILookup<string, Example> Examples, PageTerms Terms)
{
    public string Language => Terms.Language;

    public RuleSentences Sentences { get; } = new(Catalogue);

    /// <summary>The name of the site.</summary>
    public string Name => Terms["Danh mục quy tắc hộ tịch", "Civil-status rule catalogue"];

    public string T(LocalizedText text) => text.In(Language);

    /// <summary>A whole page.</summary>
    /// <param name="path">Its path within the folder of the language.</param>
    /// <param name="title">Its title.</param>
    /// <param name="content">What stands below the title.</param>
    public SitePage Page(string path, string title, params object?[] content)
    {
        string up = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));
        string other = Language == "vi" ? "en" : "vi";
        XElement html = E("html", A("lang", Language),
            E("head",
                E("meta", A("charset", "utf-8")),
                E("meta", A("name", "viewport"), A("content", "width=device-width, initial-scale=1")),
                E("title", title == Name ? Name : $"{title} – {Name}"),
                E("link", A("rel", "stylesheet"), A("href", up + "../style.css"))),
            E("body",
                E("header",
                    E("nav", A("aria-label", Terms["Chính", "Main"]),
                        Link(up + "index.html", Terms["Quy tắc", "Rules"]), Link(up + "parameters.html", Terms["Tham số", "Parameters"]),
                        Link(up + "instruments.html", Terms["Văn bản", "Instruments"]), Link(up + "tables.html", Terms["Bảng", "Tables"]),
                        Link(up + "profiles.html", Terms["Ngữ cảnh", "Profiles"]),
                        E("a", A("href", $"{up}../{other}/{path}"), A("hreflang", other), A("lang", other), A("class", "language"), other == "en" ? "English" : "Tiếng Việt"))),
                E("main", E("h1", title), content),
                E("footer", E("p", $"{T(Catalogue.Publisher)} · {Catalogue.Id} {Catalogue.Version} · {Dates.DayRange.DayMonthYear(Catalogue.PublishedOn.ToDateOnly().DayNumber)}"))));
        return new SitePage($"{Language}/{path}", Write(html));
    }

    public XElement RuleLink(Rule rule, string up) => Link($"{up}rules/{rule.Id}.html", $"{rule.Id} {T(rule.Title)}");

    /// <summary>A ground: provision, instrument, how well verified, where read.</summary>
    public XElement Ground(Ground ground, string up)
    {
        Instrument? instrument = Catalogue.Instrument(ground.Instrument);
        return E("li", A("class", "ground"),
            instrument is null ? null : E("span", ground.Provision is { } provision ? T(provision) + ", " : "", Link($"{up}instruments.html#{instrument.Id}", $"{T(instrument.Title)} ({instrument.Number})")),
            " ", Badge(ground.Verification),
            ground.Period == Period.Always ? null : $" – {Terms.Span(ground.Period)}",
            Source(ground.Source),
            ground.Remark is null ? null : E("p", A("class", "remark"), T(ground.Remark)));
    }

    public XElement Badge(Verification verification) => E("span", A("class", "badge " + verification.ToString().ToLowerInvariant()), Validation.Sentences.Terms.Of(verification, Language));

    public object? Source(string? source) => source is not null && source.StartsWith("http", StringComparison.Ordinal)
        ? new object[] { " · ", E("a", A("href", source), A("rel", "external"), Terms["nguồn", "source"]) }
        : null;

    /// <summary>A condition as a list.</summary>
    public XElement Lines(SentenceLine line) => line.Parts.IsEmpty
        ? E("p", A("class", "sentence"), Capital(line.Text) + ".")
        : E("div", A("class", "sentence"), E("p", Capital(line.Text)), Parts(line));

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static XElement Parts(SentenceLine line) => E("ul", line.Parts.Select(p => E("li", p.Text, p.Parts.IsEmpty ? null : Parts(p))));
}
