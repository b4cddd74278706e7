using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Copying;

/// <summary>The parts of a package as files of a zip archive, which leaves those nobody touches exactly as they are.</summary>
internal sealed class SourcePackage : IDisposable
{
    // Characters of lists of parts and relationships.
    private const long MostListed = 1L << 26;

    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> byName = new(StringComparer.OrdinalIgnoreCase);

    public SourcePackage(Stream stream)
    {
        archive = new ZipArchive(stream, ZipArchiveMode.Read);
        foreach (ZipArchiveEntry entry in archive.Entries) byName.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    /// <summary>The parts under their names, each once.</summary>
    public IEnumerable<KeyValuePair<string, ZipArchiveEntry>> Parts => byName;

    public bool Has(string? part) => part is not null && byName.ContainsKey(part);

    /// <summary>The part's content.</summary>
    public Stream Open(string part) => byName[part].Open();

    /// <summary>A part's content as a list that fits in memory.</summary>
    public XElement? Load(string part)
    {
        if (!Has(part)) return null;
        using Stream stream = Open(part);
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostListed });
        return XElement.Load(xml, LoadOptions.PreserveWhitespace);
    }

    /// <summary>Writes a list as a part.</summary>
    public static void Save(XElement list, Stream to)
    {
        using var xml = XmlWriter.Create(to, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize });
        xml.WriteStartDocument(true);
        list.WriteTo(xml);
    }

    /// <summary>A name like <c>xl/comments1.xml</c> that no part has.</summary>
    /// <param name="before">What stands before the number.</param>
    /// <param name="after">What stands behind it.</param>
    /// <param name="taken">Names given away before; the new one is added.</param>
    public string NewName(string before, string after, HashSet<string> taken)
    {
        for (int i = 1; ; i++)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"{before}{i}{after}");
            if (!byName.ContainsKey(name) && taken.Add(name)) return name;
        }
    }

    public void Dispose() => archive.Dispose();
}
