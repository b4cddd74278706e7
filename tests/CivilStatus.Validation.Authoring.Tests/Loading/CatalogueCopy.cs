using System.Text;
using CivilStatus.Tests;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;

namespace CivilStatus.Validation.Authoring.Tests.Loading;

/// <summary>A copy of the national catalogue's folder, to be broken; deleted when disposed of.</summary>
internal sealed class CatalogueCopy : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("catalogue-");

    public CatalogueCopy()
    {
        foreach (string file in Directory.EnumerateFiles(RepositoryFolder.Catalogue, "*.json", SearchOption.AllDirectories))
        {
            string copy = At(Path.GetRelativePath(RepositoryFolder.Catalogue, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder => folder.FullName;

    /// <summary>Replaces the first occurrence of a text, which must be there, and returns its line.</summary>
    public int Replace(string file, string text, string by)
    {
        string content = File.ReadAllText(At(file));
        int at = content.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not hold {text}");
        Write(file, content[..at] + by + content[(at + text.Length)..]);
        return 1 + content.AsSpan(0, at).Count('\n');
    }

    public void Write(string file, string content) => File.WriteAllText(At(file), content, new UTF8Encoding(false));

    public void Move(string file, string to) => File.Move(At(file), At(to));

    public void Copy(string file, string to) => File.Copy(At(file), At(to));

    public void Delete(string file) => File.Delete(At(file));

    /// <summary>Leaves one rule file, which makes loading the copy again and again quick.</summary>
    public void KeepOnlyRule(string rule)
    {
        foreach (string file in Directory.EnumerateFiles(At("rules"), "*.json", SearchOption.AllDirectories))
            if (file != At(rule)) File.Delete(file);
    }

    public string Read(string file) => File.ReadAllText(At(file));

    /// <summary>Every diagnostic, one for a line.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics()
    {
        CatalogueSource source = CatalogueLoader.Load(Folder);
        Assert.True(source.Catalogue is null == source.Diagnostics.Any(d => d.Severity == Severity.Error), "A catalogue is given exactly when nothing is wrong.");
        return source.Diagnostics;
    }

    public string At(string file) => Path.Combine(Folder, file);

    public void Dispose() => folder.Delete(recursive: true);
}
