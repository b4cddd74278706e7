using CivilStatus.Validation.Authoring.Loading;

namespace CivilStatus.Benchmarks.Comparison;

/// <summary>
/// Twenty rules over births and marriages, in the format of every catalogue: those of the national catalogue that other
/// engines can state too, without exceptions and with simple values.
/// </summary>
internal static class ComparisonCatalogue
{
    public const int RuleCount = 20;

    public static Validation.Catalogues.Catalogue Load()
    {
        CatalogueSource source = CatalogueLoader.Load(Path.Combine(AppContext.BaseDirectory, "Comparison", "Catalogue"));
        Validation.Catalogues.Catalogue catalogue = source.Catalogue
            ?? throw new InvalidOperationException(string.Join(Environment.NewLine, source.Diagnostics));
        return catalogue.Rules.Length == RuleCount ? catalogue : throw new InvalidOperationException($"{catalogue.Rules.Length} rules instead of {RuleCount}.");
    }
}
