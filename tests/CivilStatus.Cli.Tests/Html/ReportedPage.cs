using System.Globalization;
using System.Xml.Linq;

namespace CivilStatus.Cli.Tests.Html;

/// <summary>A page as the tool wrote it, read as XML, which it is as well.</summary>
internal sealed class ReportedPage(string text)
{
    public static ReportedPage Of(string path) => new(File.ReadAllText(path));

    public XElement Root { get; } = XDocument.Parse(text.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal)).Root!;

    public string Text => text;

    /// <summary>The counts of the tiles, in the order accept, note, review, reject, unreadable.</summary>
    public long[] Tiles => [.. OfClass("tiles").Elements("li").Select(t => Number(t.Elements("span").Single(s => Class(s) == "count").Value))];

    /// <summary>For each rule of the table of rules: its code and all its findings.</summary>
    public Dictionary<string, long> Rules => OfClass("groups").Element("tbody")!.Elements("tr")
        .Where(r => r.Element("th")!.Descendants("span").Any(s => Class(s) == "code"))
        .ToDictionary(r => r.Element("th")!.Descendants("span").First(s => Class(s) == "code").Value, r => Number(r.Elements("td").Last().Value));

    public XElement OfId(string id) => Root.Descendants().Single(e => (string?)e.Attribute("id") == id);

    public XElement OfClass(string name) => Root.Descendants().Single(e => Class(e) == name);

    public IEnumerable<XElement> FindingsOf(string rule) => OfId("rule-" + rule).Descendants("tr").Where(r => r.Attribute("data-tone") is not null);

    public static string Class(XElement element) => (string?)element.Attribute("class") ?? "";

    public static long Number(string text) => long.Parse(text.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
