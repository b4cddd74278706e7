using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CivilStatus.Validation.Formats.Tests.Marking;

/// <summary>The parts of a workbook, read without the code that is tested.</summary>
public sealed class MarkedFile
{
    private readonly Dictionary<string, byte[]> parts = new(StringComparer.Ordinal);

    public MarkedFile(string path)
    {
        Path = path;
        using ZipArchive archive = ZipFile.OpenRead(path);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using var bytes = new MemoryStream();
            using Stream stream = entry.Open();
            stream.CopyTo(bytes);
            parts.Add(entry.FullName, bytes.ToArray());
        }
    }

    public string Path { get; }

    public IReadOnlyDictionary<string, byte[]> Parts => parts;

    public XElement this[string part] => XElement.Load(new MemoryStream(parts[part]));

    public string Text(string part) => System.Text.Encoding.UTF8.GetString(parts[part]);

    public IEnumerable<XElement> Cells(string part = "xl/worksheets/sheet1.xml") => this[part].Descendants().Where(e => e.Name.LocalName == "c");

    public XElement? Cell(string name, string part = "xl/worksheets/sheet1.xml") => Cells(part).FirstOrDefault(c => (string?)c.Attribute("r") == name);

    /// <summary>The format that a cell has.</summary>
    public XElement FormatOf(string cell) => this["xl/styles.xml"].Elements().Single(e => e.Name.LocalName == "cellXfs").Elements().ElementAt((int?)Cell(cell)!.Attribute("s") ?? 0);

    /// <summary>The colour that a cell is filled with; null where it is not.</summary>
    public string? ColourOf(string cell) => this["xl/styles.xml"].Elements().Single(e => e.Name.LocalName == "fills").Elements().ElementAt((int)FormatOf(cell).Attribute("fillId")!)
        .Descendants().FirstOrDefault(e => e.Name.LocalName == "fgColor")?.Attribute("rgb")?.Value;

    /// <summary>The comments of the sheet by cell.</summary>
    public Dictionary<string, string> Comments => this["xl/comments1.xml"].Descendants().Where(e => e.Name.LocalName == "comment").ToDictionary(c => (string)c.Attribute("ref")!, c => c.Value);

    /// <summary>The texts of the rows of a sheet that was added.</summary>
    public string[][] Rows(string sheet)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(Path, false);
        string id = document.WorkbookPart!.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Single(s => s.Name == sheet).Id!;
        return [.. ((WorksheetPart)document.WorkbookPart.GetPartById(id)).Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().Select(r => r.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().Select(c => c.InnerText).ToArray())];
    }

    public string[] Sheets => [.. this["xl/workbook.xml"].Descendants().Where(e => e.Name.LocalName == "sheet").Select(s => (string)s.Attribute("name")!)];

    /// <summary>What the schema of spreadsheets has against the workbook.</summary>
    public string[] Errors()
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(Path, false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
    }
}
