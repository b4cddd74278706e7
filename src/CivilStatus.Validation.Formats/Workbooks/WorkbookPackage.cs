using System.IO.Compression;
using System.Xml;

namespace CivilStatus.Validation.Formats.Workbooks;

/// <summary>
/// The parts of a workbook (.xlsx, ECMA-376): sheets, shared texts, number formats. Only what reading texts needs is read,
/// as a stream; nothing is ever run, fetched or resolved.
/// </summary>
internal sealed class WorkbookPackage : IDisposable
{
    private const string Main = "xl/workbook.xml";

    // Shared texts are held in memory. A million entries stay well below; a small file made to unfold into more is refused.
    private const long MostSharedText = 1L << 30;

    private readonly ZipArchive archive;

    /// <summary>Opens a package and reads its list of sheets.</summary>
    /// <exception cref="InvalidDataException">It is no package, or damaged.</exception>
    /// <exception cref="XmlException">A part of it is damaged.</exception>
    public WorkbookPackage(Stream stream)
    {
        archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        string? main = Find(Main) is null ? MainPart() : Main;
        if (main is null || Find(main) is null) return;
        IsWorkbook = true;
        Dictionary<string, (string Type, string Part)> relations = Relations(main);
        Sheets = ReadSheets(main, relations);
        Formats = PartOf(relations, "styles") is { } styles ? ReadPart(styles, NumberFormats.Read) ?? NumberFormats.None : NumberFormats.None;
        Strings = PartOf(relations, "sharedStrings") is { } strings ? ReadShared(strings) : new();
    }

    /// <summary>Whether the package is a workbook and not another kind of document.</summary>
    public bool IsWorkbook { get; }

    /// <summary>The sheets, in the order of their tabs.</summary>
    public IReadOnlyList<WorksheetName> Sheets { get; } = [];

    /// <summary>The number formats.</summary>
    public NumberFormats Formats { get; } = NumberFormats.None;

    /// <summary>The shared texts.</summary>
    public SharedStrings Strings { get; } = new();

    /// <summary>Whether days are counted from 1904, as old Macintosh workbooks do.</summary>
    public bool Counts1904 { get; private set; }

    /// <summary>A reader of a part; null where there is none.</summary>
    public XmlReader? Open(string part) => Find(part) is { } entry
        ? XmlReader.Create(entry.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true, IgnoreComments = true, IgnoreProcessingInstructions = true })
        : null;

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();

    private List<WorksheetName> ReadSheets(string main, Dictionary<string, (string Type, string Part)> relations)
    {
        var sheets = new List<WorksheetName>();
        using XmlReader? xml = Open(main);
        while (xml?.Read() == true)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "workbookPr") Counts1904 = xml.GetAttribute("date1904") is "1" or "true";
            if (xml.LocalName != "sheet") continue;
            string name = xml.GetAttribute("name") ?? "";
            string? part = null;
            while (xml.MoveToNextAttribute())
                if (xml.LocalName == "id" && relations.TryGetValue(xml.Value, out (string Type, string Part) relation) && relation.Type == "worksheet") part = relation.Part;
            sheets.Add(new WorksheetName(name, part));
        }
        return sheets;
    }

    private string? MainPart() => PartOf(Relations(""), "officeDocument");

    // Types are URIs that differ between the two editions of the standard; their last word is the same.
    private Dictionary<string, (string Type, string Part)> Relations(string part)
    {
        var relations = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        int slash = part.LastIndexOf('/');
        string folder = part[..(slash + 1)];
        using XmlReader? xml = Open($"{folder}_rels/{part[(slash + 1)..]}.rels");
        while (xml?.Read() == true)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship") continue;
            if (xml.GetAttribute("Id") is not { } id || xml.GetAttribute("Target") is not { } target) continue;
            string type = xml.GetAttribute("Type") ?? "";
            relations[id] = (type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target));
        }
        return relations;
    }

    private static string? PartOf(Dictionary<string, (string Type, string Part)> relations, string type)
        => relations.Values.Where(r => r.Type == type).Select(r => r.Part).FirstOrDefault();

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/')) return target[1..];
        while (target.StartsWith("../", StringComparison.Ordinal) && folder.Length > 0)
        {
            target = target[3..];
            folder = folder[..(folder[..^1].LastIndexOf('/') + 1)];
        }
        return folder + target;
    }

    private T? ReadPart<T>(string part, Func<XmlReader, T> read)
        where T : class
    {
        using XmlReader? xml = Open(part);
        return xml is null ? null : read(xml);
    }

    private SharedStrings ReadShared(string part) => Find(part)?.Length > MostSharedText
        ? throw new InvalidDataException($"The texts of the workbook take more than {MostSharedText} bytes; split it.")
        : ReadPart(part, SharedStrings.Read) ?? new();

    private ZipArchiveEntry? Find(string part)
    {
        if (archive.GetEntry(part) is { } entry) return entry;
        // Some writers use backslashes or other letter case.
        return archive.Entries.FirstOrDefault(e => e.FullName.Replace('\\', '/').Equals(part, StringComparison.OrdinalIgnoreCase));
    }
}
