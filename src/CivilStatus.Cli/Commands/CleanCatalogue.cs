using CivilStatus.Cli.Reports;
using CivilStatus.Validation.Authoring.Loading;

namespace CivilStatus.Cli.Commands;

/// <summary>A catalogue folder that commands can work with, or the report of what is wrong with it.</summary>
internal static class CleanCatalogue
{
    /// <summary>The folder, or null after its errors were printed.</summary>
    public static CatalogueSource? Load(string folder, string language, string? basePath = null)
    {
        CatalogueSource source = CatalogueLoader.Load(folder, r => CatalogueChoice.Base(r, basePath, language));
        if (source.Catalogue is not null) return source;
        DiagnosticReport.Write(source.Diagnostics, language);
        return null;
    }
}
