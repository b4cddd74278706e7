using System.Xml.Linq;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Copying;

/// <summary>What a part of a package refers to, and what is added to that.</summary>
internal sealed class PartRelations
{
    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly string part;
    private readonly XElement list;

    public PartRelations(SourcePackage package, string part)
    {
        this.part = part;
        int folder = part.LastIndexOf('/') + 1;
        Name = $"{part[..folder]}_rels/{part[folder..]}.rels";
        list = package.Load(Name) ?? new XElement(Package + "Relationships");
    }

    /// <summary>The name of the part that lists them.</summary>
    public string Name { get; }

    /// <summary>Whether any was added.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>The parts referred to as what a type's last word says: types are URIs that differ between the two editions of the standard.</summary>
    public IEnumerable<(string Id, string Part)> Of(string type)
        => from relation in list.Elements(Package + "Relationship")
           where (string?)relation.Attribute("TargetMode") != "External" && ((string?)relation.Attribute("Type") ?? "").EndsWith("/" + type, StringComparison.Ordinal)
           let target = Resolve((string?)relation.Attribute("Target") ?? "")
           where target is not null
           select ((string?)relation.Attribute("Id") ?? "", target);

    /// <summary>Adds one.</summary>
    /// <param name="type">The type's URI.</param>
    /// <param name="target">The name of the part.</param>
    /// <returns>Its id.</returns>
    public string Add(string type, string target)
    {
        var ids = list.Elements().Select(e => (string?)e.Attribute("Id")).ToHashSet(StringComparer.Ordinal);
        int number = 1;
        while (ids.Contains($"rIdCivilStatus{number}")) number++;
        list.Add(new XElement(Package + "Relationship", new XAttribute("Id", $"rIdCivilStatus{number}"), new XAttribute("Type", type), new XAttribute("Target", "/" + target)));
        IsChanged = true;
        return $"rIdCivilStatus{number}";
    }

    public void Write(Stream to) => SourcePackage.Save(list, to);

    private string? Resolve(string target)
        => Uri.TryCreate("http://part/" + part, UriKind.Absolute, out Uri? from) && Uri.TryCreate(from, target, out Uri? to) && to.Host == "part"
            ? Uri.UnescapeDataString(to.AbsolutePath).TrimStart('/')
            : null;
}
