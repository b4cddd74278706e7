using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CivilStatus.Validation.Formats.Workbooks;

/// <summary>Texts of a workbook, which may consist of runs with a format of their own.</summary>
internal static class RichText
{
    /// <summary>The text of the element the reader stands on, without readings (furigana); the reader is left at its end.</summary>
    public static string Read(OpenXmlReader xml)
    {
        string first = "";
        StringBuilder? all = null;
        foreach (string part in Parts(xml))
        {
            if (first.Length == 0) first = part;
            else (all ??= new StringBuilder(first)).Append(part);
        }
        return Unescape(all?.ToString() ?? first);
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

    private static IEnumerable<string> Parts(OpenXmlReader xml)
    {
        if (!xml.ReadFirstChild()) yield break;
        do
        {
            if (xml.ElementType == typeof(DocumentFormat.OpenXml.Spreadsheet.Text)) yield return xml.GetText();
            else if (xml.ElementType == typeof(Run))
                foreach (string part in Parts(xml)) yield return part;
        }
        while (xml.ReadNextSibling());
    }
}
