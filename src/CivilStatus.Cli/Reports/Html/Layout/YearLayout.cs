using System.Globalization;
using System.Xml.Linq;
using CivilStatus.Cli.Reports.Html.Model;
using CivilStatus.Cli.Texts;
using static CivilStatus.Validation.Authoring.Pages.Html;

namespace CivilStatus.Cli.Reports.Html.Layout;

/// <summary>The chart over the years: a picture, and the same as a table that can be unfolded.</summary>
internal sealed class YearLayout(YearChart chart, Language language)
{
    private const double Width = 1000, Height = 240, Left = 64, Top = 12, Bottom = 26, WidestColumn = 34, Thinnest = 1.5;
    private const int MostYearLabels = 14;

    private readonly double step = Math.Min(WidestColumn, (Width - Left) / chart.Years.Count);
    private readonly long full = Rounded(Math.Max(1, chart.Years.Max(y => y.Total)));

    private static double Plot => Height - Top - Bottom;

    public XElement Make() => E("section", A("class", "chart"), A("aria-labelledby", chart.Id),
        E("h2", A("id", chart.Id), chart.Title),
        BarLayout.Legend(chart.Years.SelectMany(y => y.Parts)),
        E("div", A("class", "scroll"), A("tabindex", "0"), A("role", "region"), A("aria-label", chart.Title),
            E("svg", A("class", "years"), A("viewBox", $"0 0 {BarLayout.Text(Width)} {BarLayout.Text(Height)}"), A("role", "img"), A("aria-label", chart.Summary),
                Lines(), chart.Years.Select(Column), YearLabels())),
        chart.Remarks.Select(r => E("p", A("class", "small"), r)),
        E("details", E("summary", language["Số liệu của biểu đồ", "The figures of the chart"]), Table()));

    private IEnumerable<XElement> Lines() => new[] { 0L, full / 2, full }.Distinct().SelectMany(count => new[]
    {
        E("line", A("x1", BarLayout.Text(Left)), A("x2", BarLayout.Text(Width)), A("y1", Y(count)), A("y2", Y(count))),
        E("text", A("class", "count"), A("x", BarLayout.Text(Left - 8)), A("y", BarLayout.Text(Top + Plot - Plot * count / full + 4)), NumberText.Of(count, language)),
    });

    private XElement Column(YearColumn year, int index)
    {
        var stretches = new List<XElement>();
        double bottom = Top + Plot;
        foreach (Tally part in year.Parts.Where(p => p.Count > 0))
        {
            double height = Math.Max(Thinnest, Plot * part.Count / full);
            bottom -= height;
            stretches.Add(E("rect", A("class", BarLayout.ClassOf(part.Tone)), A("x", BarLayout.Text(Left + index * step + step * 0.1)), A("y", BarLayout.Text(bottom)),
                A("width", BarLayout.Text(step * 0.8)), A("height", BarLayout.Text(height))));
        }
        return E("g", E("title", $"{Number(year.Year)}: {NumberText.Of(year.Total, language)} / {NumberText.Of(year.Entries, language)}"), stretches);
    }

    private IEnumerable<XElement> YearLabels()
    {
        int every = new[] { 1, 2, 5, 10, 20 }.First(e => e == 20 || chart.Years.Count / e < MostYearLabels);
        return chart.Years.Select((year, index) => (year.Year, index)).Where(y => y.Year % every == 0 || chart.Years.Count == 1).Select(y =>
            E("text", A("class", "year"), A("x", BarLayout.Text(Left + (y.index + 0.5) * step)), A("y", BarLayout.Text(Height - 8)), Number(y.Year)));
    }

    private XElement Table() => E("div", A("class", "scroll short"), A("tabindex", "0"), A("role", "region"), A("aria-label", chart.Title), E("table",
        E("thead", E("tr", E("th", A("scope", "col"), language["Năm", "Year"]), E("th", A("scope", "col"), A("class", "number"), language["Trường hợp", "Entries"]),
            E("th", A("scope", "col"), A("class", "number"), chart.Counted), chart.Years[0].Parts.Select(p => E("th", A("scope", "col"), A("class", "number"), p.Label)))),
        E("tbody", chart.Years.Where(y => y.Entries > 0).Select(y => E("tr", E("th", A("scope", "row"), Number(y.Year)),
            new[] { y.Entries, y.Total }.Concat(y.Parts.Select(p => p.Count)).Select(n => E("td", A("class", "number"), NumberText.Of(n, language))))))));

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);

    private string Y(long count) => BarLayout.Text(Top + Plot - Plot * count / full);

    // The next number above that is easy to halve.
    private static long Rounded(long most)
    {
        if (most <= 2) return most;
        long unit = 1;
        while (unit * 10 < most) unit *= 10;
        double[] steps = unit == 1 ? [2, 4, 6, 8, 10] : [1.2, 1.6, 2, 3, 4, 6, 8, 10];
        return steps.Select(s => (long)Math.Round(s * unit)).First(n => n >= most);
    }
}
