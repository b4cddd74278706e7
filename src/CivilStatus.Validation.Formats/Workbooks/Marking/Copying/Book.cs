using System.Globalization;
using System.Xml.Linq;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Copying;

/// <summary>What a workbook to be marked consists of.</summary>
internal sealed class Book
{
    public const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public const string ContentTypesName = "[Content_Types].xml";

    private const string FilterName = "_xlnm._FilterDatabase";

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    private Book(string part, PartRelations relations, XElement list, XElement contentTypes)
    {
        (Part, Relations, List, ContentTypes) = (part, relations, list, contentTypes);
        Names = new BookNamespaces(list.Name.NamespaceName);
        var parts = relations.Of("worksheet").ToLookup(r => r.Id, r => r.Part, StringComparer.Ordinal);
        XElement[] sheets = [.. list.Elements(Main + "sheets").Elements(Main + "sheet")];
        SheetNames = [.. sheets.Select(s => (string?)s.Attribute("name") ?? "")];
        SheetParts = [.. sheets.Select(s => parts[s.Attributes().FirstOrDefault(a => a.Name.LocalName == "id")?.Value ?? ""].FirstOrDefault())];
        Styles = relations.Of("styles").Select(r => r.Part).FirstOrDefault();
    }

    /// <summary>The name of the part that lists the sheets.</summary>
    public string Part { get; }

    public PartRelations Relations { get; }

    public BookNamespaces Names { get; }

    /// <summary>The root of that part; sheets are added to it.</summary>
    public XElement List { get; }

    /// <summary>The root of the list of content types.</summary>
    public XElement ContentTypes { get; }

    public IReadOnlyList<string> SheetNames { get; }

    /// <summary>The part of each sheet; null where it is no sheet of cells, or is missing.</summary>
    public IReadOnlyList<string?> SheetParts { get; }

    /// <summary>The part with the styles; null where there is none.</summary>
    public string? Styles { get; }

    /// <summary>The content type of a workbook, which tells whether it holds macros.</summary>
    public string? Type => TypeOf(Part);

    private XNamespace Main => Names.Main;

    /// <summary>What a package holds; null where it is no workbook.</summary>
    public static Book? Of(SourcePackage package)
    {
        string? part = package.Has("xl/workbook.xml") ? "xl/workbook.xml" : new PartRelations(package, "").Of("officeDocument").Select(r => r.Part).FirstOrDefault();
        if (part is null || package.Load(part) is not { Name.LocalName: "workbook" } list || package.Load(ContentTypesName) is not { } types) return null;
        return new Book(part, new PartRelations(package, part), list, types);
    }

    /// <summary>Declares the content type of a part that is added.</summary>
    public void Declare(string part, string type)
    {
        // A part that is missing may be declared all the same.
        OverridesOf(part).Remove();
        ContentTypes.Add(new XElement(Types + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", type)));
    }

    /// <summary>Adds a sheet behind the others.</summary>
    /// <returns>Its name, which differs from those of all other sheets.</returns>
    public string AddSheet(string name, string part, HashSet<string> taken)
    {
        string unique = name;
        for (int i = 2; !taken.Add(unique); i++) unique = $"{name} ({i})";
        XElement? sheets = List.Element(Main + "sheets");
        if (sheets is null) List.Add(sheets = new XElement(Main + "sheets"));
        var ids = sheets.Elements(Main + "sheet").Select(s => (string?)s.Attribute("sheetId")).ToHashSet(StringComparer.Ordinal);
        int id = 1;
        while (ids.Contains(id.ToString(CultureInfo.InvariantCulture))) id++;
        string relation = Relations.Add(Names.TypeOf("worksheet"), part);
        sheets.Add(new XElement(Main + "sheet", new XAttribute("name", unique), new XAttribute("sheetId", id), new XAttribute(XName.Get("id", Names.Relations), relation)));
        Declare(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
        return unique;
    }

    /// <summary>Names the range of a sheet's filter: there are programs that show a filter only where its range has this name.</summary>
    public void NameFilter(int index, string sheet, CellRange range)
    {
        XElement? names = List.Element(Main + "definedNames");
        if (names is null)
        {
            names = new XElement(Main + "definedNames");
            (List.Element(Main + "externalReferences") ?? List.Element(Main + "functionGroups") ?? List.Element(Main + "sheets"))!.AddAfterSelf(names);
        }
        string number = index.ToString(CultureInfo.InvariantCulture);
        names.Elements().Where(n => (string?)n.Attribute("name") == FilterName && (string?)n.Attribute("localSheetId") == number).Remove();
        names.Add(new XElement(Main + "definedName", new XAttribute("name", FilterName), new XAttribute("localSheetId", number), new XAttribute("hidden", 1), range.In(sheet)));
    }

    private string? TypeOf(string part) => OverridesOf(part).FirstOrDefault()?.Attribute("ContentType")?.Value;

    private IEnumerable<XElement> OverridesOf(string part)
        => ContentTypes.Elements(Types + "Override").Where(o => string.Equals((string?)o.Attribute("PartName"), "/" + part, StringComparison.OrdinalIgnoreCase));
}
