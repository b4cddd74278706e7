using System.Xml.Linq;
using CivilStatus.Cli.Reports.Html.Model;
using CivilStatus.Cli.Texts;
using static CivilStatus.Validation.Authoring.Pages.Html;

namespace CivilStatus.Cli.Reports.Html.Layout;

/// <summary>The findings: a table of all groups with their counts, then group by group some findings in full.</summary>
internal sealed class GroupLayout(ReportPage page, Language language)
{
    public IEnumerable<XElement> Make()
    {
        if (page.Groups.Count == 0)
        {
            yield return E("p", A("class", "nothing"), page.Words.Nothing);
            yield break;
        }
        yield return Overview();
        if (!page.HasItems) yield break;
        yield return E("section", A("id", "findings"), A("aria-labelledby", "findings-title"),
            E("h2", A("id", "findings-title"), page.Words.Items),
            E("p", A("class", "small"), page.Words.Shown),
            Filter(),
            page.Groups.Select(Group));
    }

    private XElement Overview() => E("section", A("aria-labelledby", "groups"),
        E("h2", A("id", "groups"), page.Words.Overview),
        E("div", A("class", "scroll"), A("tabindex", "0"), A("role", "region"), A("aria-labelledby", "groups"), E("table", A("class", "groups"),
            E("thead", E("tr", Head(page.Words.Group), HasKinds ? Head(language["Loại", "Kind"]) : null, Outcomes.Select(c => NumberHead(c.Label)), NumberHead(language["Tổng", "Total"]))),
            E("tbody", page.Groups.Select(g => E("tr",
                E("th", A("scope", "row"), page.HasItems ? Link("#" + g.Id, Name(g)) : Name(g), Grounds(g.Grounds)),
                HasKinds ? E("td", g.Kind) : null,
                Outcomes.Select(c => NumberCell(g.Counts.FirstOrDefault(t => t.Label == c.Label)?.Count ?? 0)),
                NumberCell(g.Total)))))));

    private bool HasKinds => page.Groups.Any(g => g.Kind.Length > 0);

    // Where a group has one outcome, its total says it.
    private IEnumerable<Tally> Outcomes => page.Words.HasOutcomes ? Columns : [];

    // Every outcome that some group counts.
    private IEnumerable<Tally> Columns => page.Groups.SelectMany(g => g.Counts).Where(c => c.Count > 0).DistinctBy(c => c.Label).OrderBy(c => c.Tone);

    // Hidden until the script is there: without it a browser's own search does.
    private XElement Filter() => E("div", A("id", "filter"), A("role", "search"), A("hidden", "hidden"),
        E("label", page.Words.Search + " ", E("input", A("type", "search"), A("id", "words"), A("autocomplete", "off"))),
        Columns.Select(c => E("label", A("class", BarLayout.ClassOf(c.Tone)), E("input", A("type", "checkbox"), A("checked", "checked"), A("value", BarLayout.ClassOf(c.Tone))), " ", c.Label)),
        E("output", A("id", "shown"), A("data-text", language["Đang hiện {0} / {1} dòng", "{0} of {1} rows shown"])));

    private XElement Group(FindingGroup group) => E("section", A("class", "group"), A("id", group.Id), A("aria-labelledby", group.Id + "-title"),
        E("h3", A("id", group.Id + "-title"), Name(group)),
        E("p", A("class", "small"), Share(group)),
        group.Items.Count == 0 ? null : E("table", A("class", "findings"),
            E("thead", E("tr", Head(language["Bản ghi", "Record"]), Head(page.Words.Item), Head(page.Words.Outcome))),
            E("tbody", group.Items.Select(Row))));

    private string Share(FindingGroup group)
    {
        string counts = string.Join(", ", group.Counts.Where(c => c.Count > 0).Select(c => $"{N(c.Count)} {c.Label}"));
        return (group.Kind.Length > 0 ? $"{char.ToUpperInvariant(group.Kind[0])}{group.Kind[1..]} · " : "") + (group.Items.Count == group.Total
            ? counts
            : language[
                $"{counts} · Nêu {N(group.Items.Count)} trong {N(group.Total)} {page.Words.Unit}; toàn bộ có trong {page.Elsewhere}.",
                $"{counts} · {N(group.Items.Count)} of {N(group.Total)} shown; all are in {page.Elsewhere}."]);
    }

    private XElement Row(FindingItem item) => E("tr", A("data-tone", BarLayout.ClassOf(item.Tone)),
        E("th", A("scope", "row"), item.Records.Select(r => new[]
        {
            E("span", A("class", "record"), $"#{N(r.Number)}"), r.Event.Length == 0 ? null : E("span", A("class", "event"), r.Event), E("span", A("class", "small source"), E("bdi", r.Source)),
        })),
        E("td", E("p", A("class", "message"), item.Message),
            item.Details.Count == 0 ? null : E("ul", A("class", "details"), item.Details.Select(d => E("li", E("span", A("class", "name"), d.Key + ": "), E("bdi", d.Value)))),
            Grounds(item.Grounds)),
        E("td", E("span", A("class", "badge " + BarLayout.ClassOf(item.Tone)), item.Outcome)));

    private XElement? Grounds(IReadOnlyList<string> grounds) => grounds.Count == 0 ? null
        : E("details", E("summary", language["Căn cứ", "Grounds"]), E("ul", grounds.Select(g => E("li", g))));

    private static object[] Name(FindingGroup group) => group.Code.Length == 0 ? [group.Title] : [E("span", A("class", "code"), group.Code), " ", group.Title];

    private static XElement Head(string text) => E("th", A("scope", "col"), text);

    private static XElement NumberHead(string text) => E("th", A("scope", "col"), A("class", "number"), text);

    private XElement NumberCell(long number) => E("td", A("class", number == 0 ? "number zero" : "number"), N(number));

    private string N(long number) => NumberText.Of(number, language);
}
