using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Examples;

/// <summary>Runs the examples and the law tables of a catalogue and reports those whose verdict is not the expected one.</summary>
public static class ExampleRunner
{
    /// <summary>Runs every example of every rule that is asked, and every case of every law table.</summary>
    /// <param name="source">A catalogue folder without errors.</param>
    /// <exception cref="ArgumentException">The folder has errors.</exception>
    public static ExampleReport Run(CatalogueSource source)
    {
        Catalogue catalogue = source.Catalogue ?? throw new ArgumentException("The catalogue has errors.", nameof(source));
        ImmutableArray<RuleCases> rules = RuleCases.Of(source, catalogue);
        return new ExampleReport(
            rules.Sum(r => r.Examples), rules.Sum(r => r.LawTableCases),
            [.. rules.SelectMany(r => r.Failures(catalogue)).OrderBy(f => f.Place.File, StringComparer.Ordinal).ThenBy(f => f.Place.Line)]);
    }
}
