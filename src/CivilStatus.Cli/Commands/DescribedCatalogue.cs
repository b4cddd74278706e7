using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Authoring.Loading;

namespace CivilStatus.Cli.Commands;

/// <summary>A catalogue with the examples of its rules, where it comes as a folder; a bundle has none.</summary>
internal sealed record DescribedCatalogue(RuleCatalogue Catalogue, ILookup<string, Example> Examples)
{
    public static DescribedCatalogue Load(string? path, string language)
    {
        IEnumerable<RuleFile> files = [];
        RuleCatalogue catalogue = path is not null && Directory.Exists(path)
            ? CatalogueChoice.FromFolder(path, language, out files)
            : CatalogueChoice.Load(path, language);
        return new DescribedCatalogue(catalogue, files.SelectMany(f => f.Examples.Select(e => (f.Rule.Id, Example: e))).ToLookup(p => p.Id, p => p.Example));
    }
}
