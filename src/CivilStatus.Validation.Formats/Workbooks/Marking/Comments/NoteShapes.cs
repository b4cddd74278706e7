using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CivilStatus.Validation.Formats.Workbooks.Marking.Copying;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Comments;

/// <summary>
/// The boxes that comments are shown in, as VML, which spreadsheet programs still want. A drawing that is there is not parsed: much
/// VML is no XML. The boxes are put in before its end.
/// </summary>
internal sealed partial class NoteShapes
{
    // Ids of shapes come in blocks of so many, and no two drawings share a block.
    private const int BlockSize = 1024;

    private const int MostBytes = 1 << 26;

    private const string Declarations = "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";

    private const string BoxType = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

    private int nextBlock = 1;

    /// <summary>Passes over the ids that the drawings of a workbook use.</summary>
    public void PassOver(SourcePackage package)
    {
        foreach (string part in package.Parts.Select(p => p.Key).Where(p => p.EndsWith(".vml", StringComparison.OrdinalIgnoreCase)))
            foreach (Match id in ShapeId().Matches(Read(package, part) ?? ""))
                if (int.TryParse(id.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < 1 << 24)
                    nextBlock = Math.Max(nextBlock, number / BlockSize + 1);
    }

    /// <summary>A drawing of boxes alone.</summary>
    public string New(IReadOnlyCollection<((long Row, int Column) Cell, string Text)> notes)
    {
        int first = nextBlock, blocks = notes.Count / BlockSize + 1;
        string boxes = Boxes(notes, "");
        return $"<xml {Declarations}><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"{string.Join(',', Enumerable.Range(first, blocks))}\"/></o:shapelayout>{BoxType}{boxes}</xml>";
    }

    /// <summary>A drawing with boxes put in; null where it has no end to put them before.</summary>
    public string? Extend(string drawing, IReadOnlyCollection<((long Row, int Column) Cell, string Text)> notes)
    {
        int end = drawing.LastIndexOf("</xml", StringComparison.Ordinal);
        if (end < 0) return null;
        bool declared = Declarations.Split(' ').All(d => drawing.Contains(d, StringComparison.Ordinal));
        string type = drawing.Contains("id=\"_x0000_t202\"", StringComparison.Ordinal) ? "" : declared ? BoxType : BoxType.Replace("<v:shapetype", "<v:shapetype " + Declarations, StringComparison.Ordinal);
        return drawing[..end] + type + Boxes(notes, declared ? "" : " " + Declarations) + drawing[end..];
    }

    /// <summary>The text of a drawing; null where it is too long to be one.</summary>
    public static string? Read(SourcePackage package, string part)
    {
        using Stream stream = package.Open(part);
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        char[] buffer = new char[1 << 14];
        var text = new StringBuilder();
        for (int count = reader.Read(buffer); count > 0; count = reader.Read(buffer))
            if (text.Append(buffer, 0, count).Length > MostBytes) return null;
        return text.ToString();
    }

    private string Boxes(IReadOnlyCollection<((long Row, int Column) Cell, string Text)> notes, string declarations)
    {
        var boxes = new StringBuilder();
        int id = nextBlock * BlockSize;
        foreach (((long row, int column), string text) in notes)
            boxes.Append(CultureInfo.InvariantCulture, $"<v:shape{declarations} id=\"_x0000_s{++id}\" type=\"#_x0000_t202\" style=\"position:absolute;z-index:1;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{BoxAnchor.Of(row, column, text)}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row - 1}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>");
        nextBlock += notes.Count / BlockSize + 1;
        return boxes.ToString();
    }

    [GeneratedRegex("_x0000_s([0-9]{1,9})")]
    private static partial Regex ShapeId();
}
