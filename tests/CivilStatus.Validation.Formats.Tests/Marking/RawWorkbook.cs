using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CivilStatus.Validation.Formats.Tests.Marking;

/// <summary>A workbook written part by part, to hold what no library would write.</summary>
public sealed class RawWorkbook
{
    public const string Transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private readonly SortedDictionary<string, string> parts = new(StringComparer.Ordinal);
    private readonly StringBuilder overrides = new();

    /// <param name="sheet">The XML of the only sheet, “S”, with <c>NS</c> for the namespace.</param>
    /// <param name="main">The namespace of the edition.</param>
    public RawWorkbook(string sheet, string main = Transitional)
    {
        Main = main;
        Relations = main == Strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Add("xl/workbook.xml", "sheet.main", $"<workbook xmlns=\"{main}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"S\" sheetId=\"7\" r:id=\"rId1\"/></sheets><definedNames><definedName name=\"Ten\">S!$A$1</definedName></definedNames></workbook>");
        Add("xl/worksheets/sheet1.xml", "worksheet", sheet.Replace("NS", main, StringComparison.Ordinal));
        Add("xl/styles.xml", "styles", $"<styleSheet xmlns=\"{main}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd.mm.yyyy\"/></numFmts><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Arial\"/></font><font><b/><sz val=\"14\"/><name val=\"Arial\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"2\"><border/><border><left style=\"thin\"/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf numFmtId=\"164\" fontId=\"1\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyNumberFormat=\"1\"><alignment horizontal=\"right\"/></xf><xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs></styleSheet>");
        Relate("xl/workbook.xml", ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"));
        Relate("", ("rId1", "officeDocument", "xl/workbook.xml"));
    }

    public string Main { get; }

    public string Relations { get; }

    public RawWorkbook Add(string name, string? type, string content)
    {
        parts[name] = content;
        if (type is not null) overrides.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/{name}\" ContentType=\"{(type.Contains('/', StringComparison.Ordinal) ? type : $"application/vnd.openxmlformats-officedocument.spreadsheetml.{type}+xml")}\"/>");
        return this;
    }

    public RawWorkbook Remove(string name)
    {
        parts.Remove(name);
        return this;
    }

    public RawWorkbook Relate(string part, params (string Id, string Type, string Target)[] relations)
    {
        int folder = part.LastIndexOf('/') + 1;
        parts[$"{part[..folder]}_rels/{part[folder..]}.rels"] = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + string.Concat(relations.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{Relations}/{r.Type}\" Target=\"{r.Target}\"/>")) + "</Relationships>";
        return this;
    }

    /// <summary>Gives the sheet a comment of an officer's in a cell, with its box.</summary>
    public RawWorkbook WithComment(string cell, string text, string author = "Cán bộ") => Relate("xl/worksheets/sheet1.xml", ("rId1", "comments", "../comments1.xml"), ("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"))
        .Add("xl/comments1.xml", "comments", $"<comments xmlns=\"{Main}\"><authors><author>{author}</author></authors><commentList><comment ref=\"{cell}\" authorId=\"0\"><text>{text}</text></comment></commentList></comments>")
        // Not XML, as real drawings: <br> is never closed.
        .Add("xl/drawings/vmlDrawing1.vml", "application/vnd.openxmlformats-officedocument.vmlDrawing", "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><v:shapetype id=\"_x0000_t202\"/><v:shape id=\"_x0000_s3077\"><v:textbox><div>a<br>b</div></v:textbox><x:ClientData ObjectType=\"Note\"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>");

    public string Write(string path)
    {
        using ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Create);
        parts["[Content_Types].xml"] = $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>{overrides}</Types>";
        foreach ((string name, string content) in parts)
        {
            using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
            writer.Write(content);
        }
        return path;
    }
}
