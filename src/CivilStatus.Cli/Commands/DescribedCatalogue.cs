using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Records;

namespace CivilStatus.Cli.Commands;

/// <summary>A catalogue with the examples of its rules, where it comes as a folder; a bundle has none.</summary>
internal sealed record DescribedCatalogue(RuleCatalogue Catalogue, ILookup<string, Example> Examples)
{
    /// <summary>The entries of the examples.</summary>
    public IEnumerable<Entry> Entries => Examples.SelectMany(e => e).Select(e => e.Entry).OfType<Entry>();

    public static DescribedCatalogue Load(string? path, string language, string? basePath = null)
    {
        IEnumerable<RuleFile> files = [];
        RuleCatalogue catalogue = path is not null && Directory.Exists(path)
            ? CatalogueChoice.FromFolder(path, language, basePath, out files)
            : CatalogueChoice.Load(path, language, basePath);
        return new DescribedCatalogue(catalogue, files.SelectMany(f => f.Examples.Select(e => (f.Rule.Id, Example: e))).ToLookup(p => p.Id, p => p.Example));
    }
}
