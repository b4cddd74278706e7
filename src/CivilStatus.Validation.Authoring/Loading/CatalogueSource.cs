using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Bundles;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Loading;

/// <summary>A catalogue folder as read: the catalogue, its rule files with examples, and everything wrong with it.</summary>
/// <param name="Catalogue">The catalogue; null where a diagnostic is an error.</param>
/// <param name="RuleFiles">The rule files, sorted by path.</param>
/// <param name="Files">The files with their hashes.</param>
/// <param name="Diagnostics">What is wrong, sorted by place.</param>
public sealed record CatalogueSource(
    Catalogue? Catalogue,
    ImmutableArray<RuleFile> RuleFiles,
    IReadOnlyList<BundleFile> Files,
    ImmutableArray<Diagnostic> Diagnostics);
