using System.Collections.Frozen;
using System.Collections.Immutable;
using CivilStatus.Validation.Bundles;
using Microsoft.Extensions.Options;

namespace CivilStatus.Validation.Hosting;

/// <summary>The catalogues that a service answers by, side by side. Safe to share between threads.</summary>
public sealed class ServedCatalogues
{
    private readonly FrozenDictionary<string, ServedCatalogue> byName;

    /// <summary>Loads every catalogue of the options.</summary>
    /// <exception cref="BundleFormatException">A bundle file cannot be loaded; a service does not start on half its catalogues.</exception>
    public ServedCatalogues(IOptions<CivilStatusOptions> options)
    {
        CivilStatusOptions chosen = options.Value;
        All = [.. Load(chosen).OrderBy(c => c.Name, StringComparer.Ordinal)];
        byName = All.ToFrozenDictionary(c => c.Name, StringComparer.Ordinal);
        Default = byName[chosen.DefaultCatalogue];
    }

    /// <summary>Every catalogue, sorted by name.</summary>
    public ImmutableArray<ServedCatalogue> All { get; }

    /// <summary>The catalogue for those who name none.</summary>
    public ServedCatalogue Default { get; }

    /// <summary>The catalogue with a name, or null.</summary>
    public ServedCatalogue? Find(string name) => byName.GetValueOrDefault(name);

    private static IEnumerable<ServedCatalogue> Load(CivilStatusOptions options)
    {
        if (options.IncludeNational && !options.Bundles.ContainsKey(CivilStatusOptions.NationalName))
            yield return new ServedCatalogue(CivilStatusOptions.NationalName, null, CatalogueEdition.National());
        foreach ((string name, string path) in options.Bundles)
        {
            CatalogueEdition edition = CatalogueFile.Load(path, out string? fault) ?? throw new BundleFormatException($"The catalogue '{name}' cannot be served: {fault}");
            if (CatalogueFile.WhyUnfit(edition, null, options.DefaultProfile) is { } unfit) throw new BundleFormatException($"The catalogue '{name}' cannot be served: {unfit}");
            yield return new ServedCatalogue(name, path, edition);
        }
    }
}
