using System.Diagnostics.CodeAnalysis;
using CivilStatus.Validation.Bundles;

namespace CivilStatus.Validation.Hosting;

/// <summary>A bundle file as it is on disk.</summary>
internal static class CatalogueFile
{
    /// <summary>Loads a bundle file, or tells why that cannot be done.</summary>
    public static CatalogueEdition? Load(string path, out string? fault)
    {
        fault = null;
        try
        {
            return CatalogueEdition.Of(File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is BundleFormatException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            fault = $"{path}: {exception.Message}";
            return null;
        }
    }

    /// <summary>Why an edition, though sound, cannot take the place of another; null where it can.</summary>
    /// <param name="newer">The edition.</param>
    /// <param name="catalogueId">The id of the catalogue that is served; null at the start.</param>
    /// <param name="defaultProfile">The profile of who names none.</param>
    public static string? WhyUnfit(CatalogueEdition newer, string? catalogueId, string defaultProfile)
    {
        RuleCatalogue catalogue = newer.Validator.Catalogue;
        if (catalogueId is not null && catalogue.Id != catalogueId) return $"it holds the catalogue '{catalogue.Id}', not '{catalogueId}'.";
        return catalogue.Profile(defaultProfile) is null ? $"it has no profile '{defaultProfile}', which is the default." : null;
    }

    /// <summary>What tells two states of a file apart without reading it; false where there is no file.</summary>
    public static bool TryStamp(string path, [NotNullWhen(true)] out FileStamp? stamp)
    {
        stamp = null;
        try
        {
            // A file that is replaced by turning a link shows in the link's target.
            FileSystemInfo file = File.ResolveLinkTarget(path, returnFinalTarget: true) ?? new FileInfo(path);
            if (file is not FileInfo { Exists: true } found) return false;
            stamp = new FileStamp(found.FullName, found.Length, found.LastWriteTimeUtc);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
