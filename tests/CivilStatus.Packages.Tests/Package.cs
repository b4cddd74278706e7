using System.IO.Compression;
using System.Xml.Linq;

namespace CivilStatus.Packages.Tests;

/// <summary>A package as a file.</summary>
internal sealed class Package
{
    private readonly string path;
    private readonly XElement metadata;

    public Package(string path)
    {
        this.path = path;
        using ZipArchive archive = ZipFile.OpenRead(path);
        Files = [.. archive.Entries.Select(e => e.FullName)];
        using Stream nuspec = archive.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        metadata = XDocument.Load(nuspec).Root!.Elements().Single();
    }

    public string Id => this["id"];

    public string Version => this["version"];

    public string[] Files { get; }

    /// <summary>The file of its symbols.</summary>
    public string Symbols => Path.ChangeExtension(path, ".snupkg");

    public bool IsTool => metadata.Descendants().Any(e => e.Name.LocalName == "packageType" && e.Attribute("name")!.Value == "DotnetTool");

    /// <summary>The packages it brings along, with the versions it asks for, sorted by id.</summary>
    public SortedDictionary<string, string> Dependencies
        => new(metadata.Descendants().Where(e => e.Name.LocalName == "dependency").ToDictionary(e => e.Attribute("id")!.Value, e => e.Attribute("version")!.Value), StringComparer.Ordinal);

    /// <summary>An element of what it says about itself; empty where it has none.</summary>
    public string this[string element] => metadata.Elements().SingleOrDefault(e => e.Name.LocalName == element)?.Value ?? "";

    /// <summary>The text of a file in it.</summary>
    public string Read(string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        using var reader = new StreamReader(archive.GetEntry(file)!.Open());
        return reader.ReadToEnd();
    }
}
