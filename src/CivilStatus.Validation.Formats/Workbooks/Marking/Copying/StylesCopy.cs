using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using CivilStatus.Validation.Formats.Workbooks.Marking.Results;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Copying;

/// <summary>Counts the styles of a workbook before its sheets are copied, and copies them with those added afterwards.</summary>
internal sealed class StylesCopy(Stream from, Stream to, BookNamespaces names, MarkedStyles styles)
{
    private static readonly string[] Changed = ["fonts", "fills", "cellXfs"];

    private readonly XNamespace main = names.Main;
    private readonly HashSet<int> wanted = [.. styles.Derived.Select(d => d.Style)];
    private readonly Dictionary<int, XElement> originals = [];
    private bool hasFormats;
    private readonly HashSet<string> done = new(StringComparer.Ordinal);

    public static MarkedStyles Count(Stream from, BookNamespaces names)
    {
        int fonts = 0, fills = 0, formats = 0;
        using var xml = XmlReader.Create(from, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        string list = "";
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.NamespaceURI != names.Main) continue;
            if (xml.Depth == 1) list = xml.LocalName;
            if (xml.Depth != 2) continue;
            if (list == "fonts" && xml.LocalName == "font") fonts++;
            if (list == "fills" && xml.LocalName == "fill") fills++;
            if (list == "cellXfs" && xml.LocalName == "xf") formats++;
        }
        // A workbook without any cell format has the default one all the same.
        return new MarkedStyles(fonts, fills, Math.Max(1, formats));
    }

    public void Write()
    {
        using var xml = new XmlCopy(from, to);
        xml.All(() => xml.Element(() => Child(xml), () => AddMissing(xml, null)));
    }

    private bool Child(XmlCopy xml)
    {
        if (!xml.IsElementAt(1) || xml.In.NamespaceURI != names.Main) return false;
        string list = xml.In.LocalName;
        AddMissing(xml, list);
        if (!Changed.Contains(list) || !done.Add(list)) return false;
        int at = -1;
        xml.Element(
            () => list == "cellXfs" && IsFormat(xml) && wanted.Contains(++at) && Keep(xml, at),
            () => Add(xml, list),
            ("count", Number(CountOf(list))));
        return true;
    }

    private bool IsFormat(XmlCopy xml)
    {
        bool isFormat = xml.IsElementAt(2) && xml.In.LocalName == "xf" && xml.In.NamespaceURI == names.Main;
        hasFormats |= isFormat;
        return isFormat;
    }

    private bool Keep(XmlCopy xml, int at)
    {
        XElement format = originals[at] = xml.Take();
        format.WriteTo(xml.Out);
        return true;
    }

    // Lists that the workbook does without come in where the schema wants them.
    private void AddMissing(XmlCopy xml, string? before)
    {
        foreach (string list in Changed)
        {
            if (done.Contains(list) || (before is not null && !ChildOrder.OfStyles.IsBehind(before, list))) continue;
            done.Add(list);
            xml.Out.WriteStartElement(xml.Out.LookupPrefix(names.Main), list, names.Main);
            xml.Out.WriteAttributeString("count", Number(CountOf(list)));
            Add(xml, list);
            xml.Out.WriteEndElement();
        }
    }

    private void Add(XmlCopy xml, string list)
    {
        IEnumerable<XElement> added = list switch { "fonts" => ResultStyles.Fonts(main), "fills" => ResultStyles.Fills(main), _ => Formats() };
        foreach (XElement element in added) element.WriteTo(xml.Out);
    }

    private IEnumerable<XElement> Formats()
    {
        if (!hasFormats) yield return Default();
        foreach (XElement format in ResultStyles.Formats(main, styles)) yield return format;
        foreach ((int style, MarkEffect effect) in styles.Derived)
        {
            XElement format = new(originals.GetValueOrDefault(style) ?? Default());
            format.SetAttributeValue("fillId", styles.FillOf(effect));
            format.SetAttributeValue("applyFill", 1);
            yield return format;
        }
    }

    private XElement Default() => new(main + "xf", new XAttribute("numFmtId", 0), new XAttribute("fontId", 0), new XAttribute("fillId", 0), new XAttribute("borderId", 0));

    private int CountOf(string list) => list switch
    {
        "fonts" => styles.Fonts + ResultStyles.Fonts(main).Count(),
        "fills" => styles.Fills + ResultStyles.Fills(main).Count(),
        _ => styles.Count,
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
