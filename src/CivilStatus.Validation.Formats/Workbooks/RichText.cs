using System.Globalization;
using System.Text;
using System.Xml;

namespace CivilStatus.Validation.Formats.Workbooks;

/// <summary>Texts of a workbook, which may consist of runs with a format of their own.</summary>
internal static class RichText
{
    /// <summary>The text of the element the reader stands on, without readings (furigana); the reader is left at its end.</summary>
    public static string Read(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        string text = "";
        int depth = xml.Depth;
        bool inside = false;
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "rPh":
                    SkipToEnd(xml);
                    break;
                case XmlNodeType.Element:
                    inside = xml.LocalName == "t" && !xml.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement:
                    inside = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when inside:
                    text = text.Length == 0 ? xml.Value : text + xml.Value;
                    break;
            }
        }
        return Unescape(text);
    }

    /// <summary>Workbooks write characters that XML cannot hold as <c>_x000D_</c>, and an underscore that would look like one as <c>_x005F_</c>.</summary>
    public static string Unescape(string text)
    {
        int at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0) return text;
        var result = new StringBuilder(text.Length);
        int copied = 0;
        while (at >= 0)
        {
            int next = at + 2;
            if (at + 7 <= text.Length && text[at + 6] == '_'
                && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code)
                && !char.IsSurrogate((char)code))
            {
                result.Append(text, copied, at - copied).Append((char)code);
                copied = next = at + 7;
            }
            at = text.IndexOf("_x", next, StringComparison.Ordinal);
        }
        return result.Append(text, copied, text.Length - copied).ToString();
    }

    // Unlike XmlReader.Skip it stays on the end of the element, so that no sibling is passed over.
    private static void SkipToEnd(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth) { }
    }
}
