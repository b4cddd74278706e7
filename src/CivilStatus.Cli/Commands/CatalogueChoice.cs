using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Bundles;

namespace CivilStatus.Cli.Commands;

/// <summary>Finds the catalogue to check by: the one that comes with the tool, a bundle, or a folder built in memory.</summary>
internal static class CatalogueChoice
{
    public static RuleCatalogue Load(string? path, string language)
    {
        if (path is null) return VietnamCatalogue.Load().Catalogue;
        if (Directory.Exists(path)) return FromFolder(path, language, out _);
        if (!File.Exists(path))
            throw new UsageException($"Không có thư mục hoặc tệp danh mục \"{path}\".", $"There is no catalogue folder or bundle \"{path}\".");
        try
        {
            return Bundle.Load(File.ReadAllBytes(path)).Catalogue;
        }
        catch (Exception exception) when (exception is BundleFormatException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Không nạp được danh mục {path}: {exception.Message}", $"The catalogue {path} does not load: {exception.Message}");
        }
    }

    /// <summary>The catalogue of a folder, with its rule files.</summary>
    public static RuleCatalogue FromFolder(string path, string language, out IEnumerable<RuleFile> files)
    {
        CatalogueSource source = CatalogueLoader.Load(path);
        files = source.RuleFiles;
        if (source.Catalogue is { } catalogue) return catalogue;
        foreach (Diagnostic diagnostic in source.Diagnostics) Console.Error.WriteLine(diagnostic.Render(language));
        throw new UsageException($"Danh mục {path} có lỗi nên không nạp được.", $"The catalogue {path} has errors and does not load.");
    }
}
