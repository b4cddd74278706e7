using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CivilStatus.Validation.Formats.Workbooks;

/// <summary>
/// The parts of a workbook (.xlsx, ECMA-376): sheets, shared texts, number formats. Only what reading texts needs is read,
/// as a stream; nothing is ever run, fetched or resolved.
/// </summary>
/// <remarks>
/// The parts are found in the package itself and not with <c>SpreadsheetDocument.Open</c>, which refuses a whole workbook
/// where one part is missing or is written in other letter case than in the list of content types.
/// </remarks>
internal sealed class WorkbookPackage : IDisposable
{
    private static readonly Uri Main = new("/xl/workbook.xml", UriKind.Relative);

    // Characters of the shared texts, which are held in memory. Hundreds of thousands of entries stay below; a small file made to unfold into
    // more is refused.
    private const long MostSharedText = 1L << 28;

    // Characters of the lists of sheets and formats; those of real workbooks have some millions at most.
    private const long MostListed = 1L << 26;

    private readonly Package package;
    private readonly SpreadsheetDocument schema = SpreadsheetDocument.Create(new MemoryStream(), SpreadsheetDocumentType.Workbook);

    /// <summary>Opens a package and reads its list of sheets, number formats and shared texts.</summary>
    /// <exception cref="Exception">It is no package, or damaged: see <see cref="PackageDamage"/>.</exception>
    public WorkbookPackage(Stream stream)
    {
        package = Package.Open(stream, FileMode.Open, FileAccess.Read);
        PackagePart? main = Find(Main) ?? Find(Target(package.GetRelationships(), "officeDocument"));
        if (main is null) return;
        IsWorkbook = true;
        PackageRelationship[] relations = [.. main.GetRelationships()];
        Sheets = ReadSheets(main, relations);
        if (Find(Target(relations, "styles")) is { } styles) Formats = Read(styles, MostListed, NumberFormats.Read);
        if (Find(Target(relations, "sharedStrings")) is { } strings) Strings = Read(strings, MostSharedText, SharedStrings.Read);
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

    /// <summary>A reader of a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="mostCharacters">How long it may be; 0 for any length.</param>
    public OpenXmlReader Open(PackagePart part, long mostCharacters = 0) => new OpenXmlPartReader(part.GetStream(FileMode.Open, FileAccess.Read), schema.Features,
        new OpenXmlPartReaderOptions { MaxCharactersInPart = mostCharacters, CloseStream = true });

    /// <inheritdoc/>
    public void Dispose()
    {
        schema.Dispose();
        package.Close();
    }

    private List<WorksheetName> ReadSheets(PackagePart main, PackageRelationship[] relations) => Read(main, MostListed, xml =>
    {
        var sheets = new List<WorksheetName>();
        while (xml.Read())
        {
            if (!xml.IsStartElement) continue;
            if (xml.ElementType == typeof(WorkbookProperties)) Counts1904 = xml.AttributeOf("date1904") is "1" or "true";
            if (xml.ElementType != typeof(Sheet)) continue;
            string? id = xml.AttributeOf("id");
            sheets.Add(new WorksheetName(xml.AttributeOf("name") ?? "", Find(Target(relations.Where(r => r.Id == id), "worksheet"))));
        }
        return sheets;
    });

    // Types are URIs that differ between the two editions of the standard; their last word is the same.
    private static Uri? Target(IEnumerable<PackageRelationship> relations, string type)
        => relations.FirstOrDefault(r => r.TargetMode == TargetMode.Internal && r.RelationshipType.EndsWith("/" + type, StringComparison.Ordinal)) is { } relation
            ? PackUriHelper.ResolvePartUri(relation.SourceUri, relation.TargetUri)
            : null;

    private PackagePart? Find(Uri? part) => part is not null && package.PartExists(part) ? package.GetPart(part) : null;

    private T Read<T>(PackagePart part, long mostCharacters, Func<OpenXmlReader, T> read)
    {
        using OpenXmlReader xml = Open(part, mostCharacters);
        return read(xml);
    }
}
