using System.Xml.Linq;

namespace CivilStatus.Validation.Authoring.Pages;

/// <summary>Makes elements of HTML. Texts are escaped when the page is written, so nothing in a catalogue can become markup.</summary>
internal static class Html
{
    private static readonly HashSet<string> Void = ["br", "hr", "img", "link", "meta", "col", "input", "rect", "line", "circle"];
    private static readonly HashSet<string> Container =
        ["html", "head", "body", "main", "nav", "section", "header", "footer", "table", "thead", "tbody", "tr", "ul", "ol", "dl", "figure", "svg", "article"];

    /// <summary>An element; content is texts, elements, attributes, sequences of them, or null for nothing.</summary>
    public static XElement E(string name, params object?[] content)
    {
        var element = new XElement(name, content);
        // “<td/>” is an open tag to an HTML parser; “<td></td>” is what both parsers understand.
        if (!element.Nodes().Any() && !Void.Contains(name)) element.Add("");
        return element;
    }

    public static XAttribute A(string name, string value) => new(name, value);

    public static XElement Link(string to, params object?[] content) => E("a", A("href", to), content);

    public static XElement Section(string id, string title, params object?[] content)
        => E("section", A("id", id), E("h2", title), content);

    /// <summary>A table that scrolls by itself on a narrow screen.</summary>
    public static XElement Table(string caption, IEnumerable<string> heads, IEnumerable<XElement> rows) => E("div", A("class", "scroll"), A("tabindex", "0"), A("role", "region"), A("aria-label", caption),
        E("table", E("caption", caption), E("thead", E("tr", heads.Select(h => E("th", A("scope", "col"), h)))), E("tbody", rows)));

    /// <summary>A table whose rows become blocks on a narrow screen, each cell speaking for itself.</summary>
    public static XElement Stacked(string caption, IEnumerable<string> heads, IEnumerable<XElement> rows)
    {
        XElement table = Table(caption, heads, rows);
        table.Element("table")!.Add(A("class", "stacked"));
        return table;
    }

    public static XElement Row(params object?[] cells) => E("tr", cells.Select(c => c is XElement { Name.LocalName: "td" or "th" } ? c : E("td", c)));

    /// <summary>The page as text, one block to a line.</summary>
    public static string Write(XElement html)
    {
        foreach (XElement element in html.DescendantsAndSelf().Where(e => Container.Contains(e.Name.LocalName)).ToArray())
            foreach (XElement child in element.Elements().ToArray()) child.AddBeforeSelf(new XText("\n"));
        return "<!DOCTYPE html>\n" + html.ToString(SaveOptions.DisableFormatting) + "\n";
    }
}
