using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CivilStatus.Cli.Reports.Html.Layout;

/// <summary>
/// Makes characters visible that a page cannot hold (controls, halves of surrogate pairs) or that would change how the text
/// around them reads (marks of direction, zero-width ones): each becomes its code point in a frame.
/// </summary>
internal static class OddCharacters
{
    public static void MakeVisible(XElement page)
    {
        foreach (XText text in page.DescendantNodes().OfType<XText>().Where(t => IndexOfOdd(t.Value, 0) >= 0).ToArray())
            text.ReplaceWith(Pieces(text.Value));
        foreach (XAttribute attribute in page.DescendantsAndSelf().Attributes().Where(a => IndexOfOdd(a.Value, 0) >= 0))
            attribute.Value = string.Concat(Pieces(attribute.Value).Select(p => p is XElement odd ? $"[{odd.Value}]" : p));
    }

    private static IEnumerable<object> Pieces(string text)
    {
        int at = 0;
        for (int odd = IndexOfOdd(text, 0); odd >= 0; odd = IndexOfOdd(text, at))
        {
            if (odd > at) yield return text[at..odd];
            int length = Rune.TryGetRuneAt(text, odd, out Rune rune) ? rune.Utf16SequenceLength : 1;
            yield return new XElement("span", new XAttribute("class", "odd"), "U+" + (length == 1 ? text[odd] : rune.Value).ToString("X4", CultureInfo.InvariantCulture));
            at = odd + length;
        }
        if (at < text.Length) yield return text[at..];
    }

    private static int IndexOfOdd(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (char.IsAscii(text[i]) ? !XmlConvert.IsXmlChar(text[i]) || text[i] == 0x7F : IsOdd(text, i)) return i;
            if (char.IsHighSurrogate(text[i])) i++;
        }
        return -1;
    }

    private static bool IsOdd(string text, int index)
    {
        if (!Rune.TryGetRuneAt(text, index, out Rune rune)) return true;
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
    }
}
