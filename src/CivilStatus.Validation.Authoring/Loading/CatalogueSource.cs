using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Authoring.LawTables;
using CivilStatus.Validation.Authoring.Mutations;
using CivilStatus.Validation.Bundles;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Catalogues.Overlays;

namespace CivilStatus.Validation.Authoring.Loading;

/// <summary>A catalogue folder as read: the catalogue, its rule files with examples, and everything wrong with it.</summary>
/// <param name="Catalogue">The catalogue, of an overlay together with its base; null where a diagnostic is an error.</param>
/// <param name="RuleFiles">The rule files, sorted by path.</param>
/// <param name="LawTables">The law tables, sorted by id.</param>
/// <param name="Files">The files with their hashes.</param>
/// <param name="Diagnostics">What is wrong, sorted by place.</param>
public sealed record CatalogueSource(
    Catalogue? Catalogue,
    ImmutableArray<RuleFile> RuleFiles,
    ImmutableArray<LawTable> LawTables,
    IReadOnlyList<BundleFile> Files,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The mutants of the catalogue that its authors have looked at and accept as survivors.</summary>
    public ReviewedMutants Reviewed { get; init; } = ReviewedMutants.None;

    /// <summary>What the folder itself holds where it is an overlay; null for a whole catalogue, or where a diagnostic is an error.</summary>
    public CatalogueOverlay? Overlay { get; init; }

    internal SourceLines Lines { get; init; } = new();

    /// <summary>Everything that rules are asked: each example and each case of a law table, with the id of the rule.</summary>
    /// <param name="conventions">Those of the catalogue; they name the territories.</param>
    public IEnumerable<(string Rule, Example Example)> Questions(Conventions conventions)
        => RuleFiles.SelectMany(f => f.Examples.Select(e => (f.Rule.Id, e)))
            .Concat(LawTables.SelectMany(t => LawTableCases.Of(t, conventions).Select(e => (t.Rule, e))));
}
