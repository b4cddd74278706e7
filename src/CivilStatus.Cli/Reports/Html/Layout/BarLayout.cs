using System.Globalization;
using System.Xml.Linq;
using CivilStatus.Cli.Reports.Html.Model;
using CivilStatus.Cli.Texts;
using static CivilStatus.Validation.Authoring.Pages.Html;

namespace CivilStatus.Cli.Reports.Html.Layout;

/// <summary>A chart of bars as a table: what a bar stands for, the bar, the number. Who does not see the bars reads the table.</summary>
/// <param name="chart">The chart.</param>
/// <param name="language">The language.</param>
/// <param name="linked">Whether what bars lead to is in the page.</param>
internal sealed class BarLayout(BarChart chart, Language language, bool linked)
{
    // A stretch that is there can be seen.
    private const double Thinnest = 0.6;

    public static string ClassOf(Tone tone) => tone.ToString().ToLowerInvariant();

    /// <summary>A bar of stretches, drawn for the eye only.</summary>
    /// <param name="parts">The stretches.</param>
    /// <param name="full">What fills the whole width.</param>
    /// <param name="css">Its classes.</param>
    public static XElement Svg(IReadOnlyList<Tally> parts, long full, string css)
    {
        var stretches = new List<XElement>();
        double at = 0;
        foreach (Tally part in parts.Where(p => p.Count > 0))
        {
            double width = Math.Max(Thinnest, 100.0 * part.Count / Math.Max(full, 1));
            stretches.Add(E("rect", A("class", ClassOf(part.Tone)), A("x", Text(at)), A("y", "0"), A("width", Text(width)), A("height", "10")));
            at += width;
        }
        return E("svg", A("class", css), A("viewBox", $"0 0 {Text(Math.Max(100, at))} 10"), A("preserveAspectRatio", "none"), A("aria-hidden", "true"), A("focusable", "false"), stretches);
    }

    public static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>What the colours of some bars mean, those that occur.</summary>
    public static XElement Legend(IEnumerable<Tally> parts)
        => E("ul", A("class", "legend"), parts.Where(p => p.Count > 0).DistinctBy(p => p.Label).OrderBy(p => p.Tone)
            .Select(p => E("li", A("class", ClassOf(p.Tone)), p.Label)));

    public XElement Make()
    {
        long longest = chart.Bars.Max(b => b.Total);
        return E("section", A("class", "chart"), A("aria-labelledby", chart.Id),
            E("h2", A("id", chart.Id), chart.Title),
            Legend(chart.Bars.SelectMany(b => b.Parts)),
            E("table", A("class", "bars"),
                E("thead", E("tr", E("th", A("scope", "col"), chart.Of), E("th", A("scope", "col"), A("class", "number"), chart.Counted))),
                E("tbody", chart.Bars.Select(b => Row(b, longest)))),
            chart.Remarks.Select(r => E("p", A("class", "small"), r)));
    }

    private XElement Row(Bar bar, long longest) => E("tr",
        E("th", A("scope", "row"),
            bar.Link is { } anchor && linked ? Link("#" + anchor, bar.Label) : E("bdi", bar.Label),
            bar.Detail.Length == 0 ? null : E("span", A("class", bar.Link is null ? "small" : "small beside"), E("bdi", bar.Detail)),
            Svg(bar.Parts, longest, "bar")),
        E("td", A("class", "number"),
            E("b", NumberText.Of(bar.Total, language)),
            E("span", A("class", "unseen"), $" ({string.Join(", ", bar.Parts.Where(p => p.Count > 0).Select(p => $"{p.Label} {NumberText.Of(p.Count, language)}"))})"),
            bar.Among.Length == 0 ? null : E("span", A("class", "small"), bar.Among)));
}
