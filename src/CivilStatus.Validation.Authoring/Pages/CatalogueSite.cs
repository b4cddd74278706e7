using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Catalogues;
using static CivilStatus.Validation.Authoring.Pages.Html;

namespace CivilStatus.Validation.Authoring.Pages;

/// <summary>Makes a static site of a catalogue, in Vietnamese and English. The same catalogue gives the same bytes.</summary>
public static class CatalogueSite
{
    /// <summary>The pages and the style sheet.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="examples">Its examples by rule id; none where it comes as a bundle.</param>
    public static ImmutableArray<SitePage> Make(Catalogue catalogue, ILookup<string, Example> examples)
        => [.. new[] { "vi", "en" }.SelectMany(l => Pages(new PageFrame(catalogue, examples, new PageTerms(l)))).Append(Root()).Append(Style()).OrderBy(p => p.Path, StringComparer.Ordinal)];

    private static IEnumerable<SitePage> Pages(PageFrame frame)
    {
        var lists = new ListPages(frame);
        return frame.Catalogue.Rules.Select(r => new RulePage(frame, r).Make())
            .Concat(frame.Catalogue.Parameters.Select(p => new ParameterPage(frame, p).Make()))
            .Concat([lists.Index(), lists.Parameters(), lists.Instruments(), lists.Tables(), lists.Profiles()]);
    }

    private static SitePage Root() => new("index.html", Write(E("html", A("lang", "vi"),
        E("head", E("meta", A("charset", "utf-8")), E("meta", A("name", "viewport"), A("content", "width=device-width, initial-scale=1")),
            E("title", "Danh mục quy tắc hộ tịch"), E("link", A("rel", "stylesheet"), A("href", "style.css"))),
        E("body", E("main", E("h1", "Danh mục quy tắc hộ tịch"),
            E("ul", A("class", "list"), E("li", Link("vi/index.html", "Tiếng Việt")), E("li", A("lang", "en"), Link("en/index.html", "English – Civil-status rule catalogue"))))))));

    private static SitePage Style()
    {
        using Stream stream = typeof(CatalogueSite).Assembly.GetManifestResourceStream("style.css")!;
        using var reader = new StreamReader(stream);
        return new SitePage("style.css", reader.ReadToEnd());
    }
}
