using System.Text;
using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Tests;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;

namespace CivilStatus.Validation.Authoring.Tests.Loading.Overlays;

/// <summary>A copy of the sample overlay's folder, to be broken; deleted when disposed of.</summary>
internal sealed class OverlayCopy : IDisposable
{
    public static readonly Catalogues.Catalogue National = VietnamCatalogue.Load().Catalogue;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("overlay-");

    public OverlayCopy()
    {
        string sample = Path.Combine(RepositoryFolder.Root, "samples", "CustomRules", "catalogue");
        foreach (string file in Directory.EnumerateFiles(sample, "*.json", SearchOption.AllDirectories)) Write(Path.GetRelativePath(sample, file), File.ReadAllText(file));
    }

    public string Folder => folder.FullName;

    public void Write(string file, string content)
    {
        string at = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(at)!);
        File.WriteAllText(at, content, new UTF8Encoding(false));
    }

    /// <summary>Replaces the first occurrence of a text, which must be there, and returns its line.</summary>
    public int Replace(string file, string text, string by)
    {
        string content = Read(file);
        int at = content.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not hold {text}");
        Write(file, content[..at] + by + content[(at + text.Length)..]);
        return 1 + content.AsSpan(0, at).Count('\n');
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public CatalogueSource Load(Catalogues.Catalogue? @base = null) => CatalogueLoader.Load(Folder, _ => @base ?? National);

    public IReadOnlyList<Diagnostic> Diagnostics(Catalogues.Catalogue? @base = null)
    {
        CatalogueSource source = Load(@base);
        bool wrong = source.Diagnostics.Any(d => d.Severity == Severity.Error);
        Assert.Equal((wrong, wrong), (source.Catalogue is null, source.Overlay is null));
        return source.Diagnostics;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
