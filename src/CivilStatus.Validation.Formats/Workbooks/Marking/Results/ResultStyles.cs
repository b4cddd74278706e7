using System.Globalization;
using System.Xml.Linq;
using CivilStatus.Validation.Formats.Workbooks.Marking.Copying;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Results;

/// <summary>The styles that marking adds to a workbook: fonts, a fill for each effect, and the looks of the sheets of results.</summary>
internal static class ResultStyles
{
    private static readonly string[] Colours = ["FFDDEBF7", "FFFFE699", "FFF8CBAD", "FFD9D9D9", "FFE4DFEC"];

    /// <summary>How many cell formats they are.</summary>
    public static int Count { get; } = (int)ResultStyle.FirstEffect + Colours.Length;

    public static ResultStyle Of(MarkEffect effect) => ResultStyle.FirstEffect + (int)effect;

    /// <summary>The fonts: bold, and that of links.</summary>
    public static IEnumerable<XElement> Fonts(XNamespace main) =>
    [
        new(main + "font", new XElement(main + "b"), Size(main), Face(main)),
        new(main + "font", new XElement(main + "u"), Size(main), new XElement(main + "color", new XAttribute("rgb", "FF0563C1")), Face(main)),
        new(main + "font", Size(main), Face(main)),
    ];

    /// <summary>The fills, one for each effect.</summary>
    public static IEnumerable<XElement> Fills(XNamespace main) => Colours.Select(c => new XElement(main + "fill", new XElement(main + "patternFill", new XAttribute("patternType", "solid"),
        new XElement(main + "fgColor", new XAttribute("rgb", c)), new XElement(main + "bgColor", new XAttribute("indexed", 64)))));

    /// <summary>The cell formats, in the order of <see cref="ResultStyle"/>.</summary>
    public static IEnumerable<XElement> Formats(XNamespace main, MarkedStyles styles) =>
    [
        Format(main, styles.Fonts + 2, 0),
        Format(main, styles.Fonts, styles.FillOf(MarkEffect.Unreadable)),
        Format(main, styles.Fonts + 1, 0),
        .. Colours.Select((_, effect) => Format(main, styles.Fonts + 2, styles.FillOf((MarkEffect)effect))),
    ];

    // With the prefix of quotation a text that begins with = stays a text when somebody edits its cell.
    private static XElement Format(XNamespace main, int font, int fill) => new(main + "xf",
        Number("numFmtId", 0), Number("fontId", font), Number("fillId", fill), Number("borderId", 0), Number("quotePrefix", 1), Number("applyFont", 1), Number("applyFill", 1), Number("applyAlignment", 1),
        new XElement(main + "alignment", new XAttribute("vertical", "top"), new XAttribute("wrapText", 1)));

    private static XElement Size(XNamespace main) => new(main + "sz", new XAttribute("val", 11));

    private static XElement Face(XNamespace main) => new(main + "name", new XAttribute("val", "Calibri"));

    private static XAttribute Number(string name, int value) => new(name, value.ToString(CultureInfo.InvariantCulture));
}
