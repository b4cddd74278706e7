using System.Xml.Linq;
using CivilStatus.Cli.Reports.Html.Model;
using CivilStatus.Cli.Texts;
using static CivilStatus.Validation.Authoring.Pages.Html;

namespace CivilStatus.Cli.Reports.Html.Layout;

/// <summary>Lays a report out as one page that asks for nothing outside itself. The same report gives the same bytes.</summary>
internal sealed class PageLayout(ReportPage page, Language language)
{
    private static readonly string Policy = $"default-src 'none'; style-src {InlineFile.Style.Source}; script-src {InlineFile.Script.Source}; base-uri 'none'; form-action 'none'";

    public string Make()
    {
        XElement html = E("html", A("lang", language.Code),
            E("head",
                E("meta", A("charset", "utf-8")),
                E("meta", A("http-equiv", "Content-Security-Policy"), A("content", Policy)),
                E("meta", A("name", "viewport"), A("content", "width=device-width, initial-scale=1")),
                E("meta", A("name", "referrer"), A("content", "no-referrer")),
                E("title", page.Title),
                E("style", InlineFile.Style.Content)),
            E("body",
                E("a", A("class", "skip"), A("href", "#content"), language["Đến nội dung", "Skip to content"]),
                Head(),
                E("main", A("id", "content"),
                    page.Warnings.Select(w => E("p", A("class", "warning"), A("role", "note"), w)),
                    Overview(),
                    page.Years is { } years ? new YearLayout(years, language).Make() : null,
                    page.Bars.Count == 0 ? null : E("div", A("class", "charts"), page.Bars.Select(b => new BarLayout(b, language, page.HasItems).Make())),
                    page.Remarks.Count == 0 ? null : E("ul", A("class", "remarks"), page.Remarks.Select(r => E("li", r))),
                    new GroupLayout(page, language).Make()),
                E("script", InlineFile.Script.Content)));
        OddCharacters.MakeVisible(html);
        return Write(html);
    }

    private XElement Head() => E("header", E("div",
        E("h1", page.Title),
        E("dl", page.Facts.Select(f => E("div", E("dt", f.Key), f.Value.Select(v => E("dd", E("bdi", v))))))));

    private XElement Overview() => E("section", A("aria-labelledby", "overview"),
        E("h2", A("id", "overview"), page.Outcome),
        E("p", A("class", "whole"), E("b", Number(page.Whole.Count)), " ", page.Whole.Label),
        BarLayout.Svg(page.Parts, page.Whole.Count, "bar whole"),
        E("ul", A("class", "tiles"), page.Parts.Select(p => E("li", A("class", BarLayout.ClassOf(p.Tone)),
            E("span", A("class", "label"), p.Label),
            E("span", A("class", "count"), Number(p.Count)),
            E("span", A("class", "share"), NumberText.Percent(p.Count, page.Whole.Count, language))))));

    private string Number(long number) => NumberText.Of(number, language);
}
