using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text.Json;
using System.Xml.Linq;
using CivilStatus.Tests;

namespace CivilStatus.Packages.Tests;

[Collection(PackedPackagesCollection.Name)]
public sealed class WhatPackagesHold(PackedPackages packages)
{
    private const string Core = "CivilStatus.Validation", Catalogue = "CivilStatus.Catalogue.Vietnam", Authoring = "CivilStatus.Validation.Authoring";

    /// <summary>Each package, and what it brings into a host. A new one is entered here on purpose.</summary>
    private static readonly Dictionary<string, string[]> Dependencies = new()
    {
        [Core] = ["NodaTime"],
        [Catalogue] = [Core],
        [Authoring] = [Core, "FastExpressionCompiler", "RulesEngine", "System.Linq.Dynamic.Core"],
        ["CivilStatus.Validation.Formats"] = [Core, "DocumentFormat.OpenXml", "Parquet.Net", "Sylvan.Data.Csv", "ZstdSharp.Port"],
        ["CivilStatus.Validation.Hosting"] = [Catalogue, Core],
        ["CivilStatus.Validation.Registers"] = [Core, "DuckDB.NET.Data.Full", "System.IO.Hashing"],
        ["CivilStatus.Validation.Testing"] = [Catalogue, Core, "FsCheck"],
        ["CivilStatus.Cli"] = [],
    };

    public static TheoryData<string> Ids => [.. Dependencies.Keys];

    [Fact]
    public void Every_project_that_says_so_is_packed_and_no_other()
    {
        IEnumerable<string> packable = Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Where(p => XDocument.Load(p).Descendants("IsPackable").Any(e => e.Value == "true")).Select(p => Path.GetFileNameWithoutExtension(p)!);

        Assert.Equal(packable.Order(StringComparer.Ordinal), packages.All.Select(p => p.Id).Order(StringComparer.Ordinal));
        Assert.Equal(Dependencies.Keys.Order(StringComparer.Ordinal), packages.All.Select(p => p.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_package_brings_along_what_the_design_says_and_nothing_else(string id)
        => Assert.Equal(Dependencies[id], packages[id].Dependencies.Keys);

    [Fact]
    public void Only_authoring_brings_the_expression_parser()
        => Assert.Equal([Authoring], packages.All.Where(p => p.Dependencies.Keys.Any(d => d is "RulesEngine" or Authoring) || p.Id == Authoring).Select(p => p.Id));

    [Fact]
    public void Authoring_goes_with_exactly_the_engine_whose_inside_it_sees()
        => Assert.Equal($"[{packages[Core].Version}]", packages[Authoring].Dependencies[Core]);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_package_says_what_it_is(string id)
    {
        Package package = packages[id];

        Assert.Equal(("MIT", "icon.png", "README.md"), (package["license"], package["icon"], package["readme"]));
        Assert.All(["icon.png", "README.md", "CHANGELOG.md"], file => Assert.Contains(file, package.Files));
        Assert.All(["description", "authors", "tags", "releaseNotes"], element => Assert.NotEmpty(package[element]));
        // Vietnamese first, then English.
        Assert.Contains("\n## In English\n", package.Read("README.md").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_has_its_documentation_beside_it()
        => Assert.All(packages.All.Where(p => !p.IsTool), p => Assert.Equal(
            [$"lib/net10.0/{p.Id}.dll", $"lib/net10.0/{p.Id}.xml"], p.Files.Where(f => f.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_symbols_are_packed_and_name_no_folder_of_the_machine(string id)
    {
        using ZipArchive archive = ZipFile.OpenRead(packages[id].Symbols);
        ZipArchiveEntry[] symbols = [.. archive.Entries.Where(e => e.Name.EndsWith(".pdb", StringComparison.Ordinal))];
        Assert.NotEmpty(symbols);
        // Without git nothing tells where the sources begin.
        if (!Path.Exists(Path.Combine(RepositoryFolder.Root, ".git"))) return;

        foreach (ZipArchiveEntry file in symbols)
        {
            using Stream stream = file.Open();
            var image = new byte[file.Length];
            stream.ReadExactly(image);
            using var provider = MetadataReaderProvider.FromPortablePdbImage([.. image]);
            MetadataReader reader = provider.GetMetadataReader();
            Assert.All(reader.Documents.Select(d => reader.GetString(reader.GetDocument(d).Name)), name => Assert.StartsWith("/_", name, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_catalogue_has_the_version_of_its_bundle_and_the_rest_that_of_the_engine()
    {
        byte[] sealedBundle = File.ReadAllBytes(RepositoryFolder.Bundle);
        using JsonDocument bundle = JsonDocument.Parse(sealedBundle.AsMemory(Array.IndexOf(sealedBundle, (byte)'\n') + 1));
        string engine = XDocument.Load(Path.Combine(RepositoryFolder.Root, "src", "Directory.Build.props")).Descendants("Version").Single().Value;

        Assert.Equal(bundle.RootElement.GetProperty("catalogue").GetProperty("version").GetString(), packages[Catalogue].Version);
        Assert.All(packages.All.Where(p => p.Id != Catalogue), p => Assert.Equal(engine, p.Version));
        Assert.Equal(engine, packages[Catalogue].Dependencies[Core]);
    }
}
