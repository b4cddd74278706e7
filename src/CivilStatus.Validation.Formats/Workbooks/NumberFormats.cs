using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CivilStatus.Validation.Formats.Workbooks;

/// <summary>
/// The cell formats of a workbook, as far as they tell dates from numbers. Format codes are looked at here because the
/// libraries that parse them refuse a whole code for one letter without quotation marks, which programs write and
/// spreadsheets accept (<c>dd'/'mm'/'yyyy</c>, <c>yyyy年m月d日</c>): a day would become a number. Nor do they tell a day from a time.
/// </summary>
internal sealed class NumberFormats
{
    private readonly List<NumberMeaning> byStyle = [];

    /// <summary>A workbook that declares no formats.</summary>
    public static NumberFormats None { get; } = new();

    /// <summary>What the style of a cell makes of a number; an unknown style makes nothing of it.</summary>
    public NumberMeaning Of(int style) => (uint)style < (uint)byStyle.Count ? byStyle[style] : NumberMeaning.Number;

    /// <summary>Reads the part of the workbook that lists the styles.</summary>
    public static NumberFormats Read(OpenXmlReader xml)
    {
        var formats = new NumberFormats();
        var custom = new Dictionary<int, NumberMeaning>();
        bool inCells = false;
        while (xml.Read())
        {
            if (xml.ElementType == typeof(CellFormats)) inCells = xml.IsStartElement;
            if (!xml.IsStartElement) continue;
            if (xml.ElementType == typeof(NumberingFormat) && TryId(xml, out int id)) custom[id] = OfCode(xml.AttributeOf("formatCode") ?? "");
            else if (xml.ElementType == typeof(CellFormat) && inCells)
                formats.byStyle.Add(!TryId(xml, out id) ? NumberMeaning.Number : custom.TryGetValue(id, out NumberMeaning meaning) ? meaning : OfBuiltIn(id));
        }
        return formats;
    }

    /// <summary>What a format code such as <c>dd/mm/yyyy</c> makes of a number; only its first section counts.</summary>
    public static NumberMeaning OfCode(string code)
    {
        if (code.Equals("General", StringComparison.OrdinalIgnoreCase)) return NumberMeaning.Number;
        bool day = false, month = false, time = false;
        for (int i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (char.ToLowerInvariant(code[i]))
            {
                case '"':
                    i = EndOf(code, i, '"');
                    break;
                case '[':
                    int end = EndOf(code, i, ']');
                    // [h] counts hours; [Red], [$-42A] and conditions say nothing about dates.
                    time |= code.AsSpan()[(i + 1)..Math.Min(end, code.Length)].Trim("hHmMsS".AsSpan()).Length == 0;
                    i = end;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'd' or 'y':
                    day = true;
                    break;
                case 'm':
                    month = true;
                    break;
                case 'h' or 's':
                    time = true;
                    break;
            }
        }
        return day || (month && !time) ? NumberMeaning.Date : time ? NumberMeaning.Time : NumberMeaning.Number;
    }

    // ECMA-376 part 1, 18.8.30: 27–36 and 50–58 are dates of East Asian editions.
    private static NumberMeaning OfBuiltIn(int id) => id switch
    {
        (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) => NumberMeaning.Date,
        (>= 18 and <= 21) or (>= 45 and <= 47) => NumberMeaning.Time,
        _ => NumberMeaning.Number,
    };

    private static int EndOf(string code, int from, char close)
    {
        int end = code.IndexOf(close, from + 1);
        return end < 0 ? code.Length : end;
    }

    private static bool TryId(OpenXmlReader xml, out int id)
        => int.TryParse(xml.AttributeOf("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out id);
}
