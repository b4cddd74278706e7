using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Bundles;
using CivilStatus.Validation.Catalogues.Overlays;

namespace CivilStatus.Cli.Commands;

/// <summary>Finds the catalogue to check by: the one that comes with the tool, a bundle, or a folder built in memory; an overlay together with its base.</summary>
internal static class CatalogueChoice
{
    public static RuleCatalogue Load(string? path, string language, string? basePath = null)
    {
        if (path is null) return VietnamCatalogue.Load().Catalogue;
        if (Directory.Exists(path)) return FromFolder(path, language, basePath, out _);
        if (!File.Exists(path))
            throw new UsageException($"Không có thư mục hoặc tệp danh mục \"{path}\".", $"There is no catalogue folder or bundle \"{path}\".");
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            return OverlayBundle.IsOverlay(bytes) ? WithBase(OverlayBundle.Load(bytes).Overlay, basePath, language) : Bundle.Load(bytes).Catalogue;
        }
        catch (Exception exception) when (exception is BundleFormatException or OverlayMismatchException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Không nạp được danh mục {path}: {exception.Message}", $"The catalogue {path} does not load: {exception.Message}");
        }
    }

    /// <summary>The catalogue of a folder, with its rule files.</summary>
    public static RuleCatalogue FromFolder(string path, string language, string? basePath, out IEnumerable<RuleFile> files)
    {
        CatalogueSource source = CatalogueLoader.Load(path, r => Base(r, basePath, language));
        files = source.RuleFiles;
        if (source.Catalogue is { } catalogue) return catalogue;
        foreach (Diagnostic diagnostic in source.Diagnostics) Console.Error.WriteLine(diagnostic.Render(language));
        throw new UsageException($"Danh mục {path} có lỗi nên không nạp được.", $"The catalogue {path} has errors and does not load.");
    }

    /// <summary>The catalogue that an overlay stands on: the one named, or the one that comes with the tool where that is meant; else null.</summary>
    public static RuleCatalogue? Base(CatalogueReference wanted, string? basePath, string language)
    {
        if (basePath is not null) return Load(basePath, language);
        RuleCatalogue shipped = VietnamCatalogue.Load().Catalogue;
        return shipped.Id == wanted.Id ? shipped : null;
    }

    private static RuleCatalogue WithBase(CatalogueOverlay overlay, string? basePath, string language)
        => overlay.On(Base(overlay.Extends, basePath, language) ?? throw new UsageException(
            $"Danh mục {overlay.Id} bổ sung cho danh mục gốc {overlay.Extends}: chỉ ra thư mục hoặc tệp .bundle của danh mục ấy bằng --base.",
            $"The catalogue {overlay.Id} extends {overlay.Extends}: name the folder or .bundle of that catalogue with --base."));
}
