using CivilStatus.Tests;

namespace CivilStatus.Packages.Tests;

/// <summary>All packages, packed once for a run of the tests, by the command that a release uses.</summary>
public sealed class PackedPackages : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("civilstatus-packages-");

    public PackedPackages()
    {
        try
        {
            Dotnet.Run(RepositoryFolder.Root, [], "pack", "Validation.sln", "-c", "Release", "-o", Folder);
            // The sources of the machine stay: nothing is cleared.
            File.WriteAllText(Path.Combine(folder.FullName, "nuget.config"), $"""
                <configuration>
                  <packageSources>
                    <add key="packed" value="{Folder}" />
                  </packageSources>
                </configuration>
                """);
        }
        catch
        {
            Dispose();
            throw;
        }
        All = [.. Directory.GetFiles(Folder, "*.nupkg").Order(StringComparer.Ordinal).Select(p => new Package(p))];
    }

    /// <summary>The folder they are in.</summary>
    internal string Folder => Path.Combine(folder.FullName, "packed");

    internal Package[] All { get; }

    internal Package this[string id] => All.Single(p => p.Id == id);

    /// <summary>
    /// What every process that restores packages is given. A package of the last run has the same version as one of this run, so none is
    /// taken from the cache of the machine.
    /// </summary>
    internal Dictionary<string, string> Environment => new() { ["NUGET_PACKAGES"] = Path.Combine(folder.FullName, "cache") };

    /// <summary>A new folder outside the repository, whose restores find the packages.</summary>
    internal string NewFolder(string name) => folder.CreateSubdirectory(name).FullName;

    public void Dispose() => folder.Delete(recursive: true);
}

[CollectionDefinition(Name)]
public sealed class PackedPackagesCollection : ICollectionFixture<PackedPackages>
{
    public const string Name = "Packed packages";
}
