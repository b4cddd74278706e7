using CivilStatus.Tests;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Registers.Reconciling;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Registers.Tests.Reconciling;

/// <summary>The national catalogue, read from its folder, with its rule over entries and persons.</summary>
internal static class ReconcilingRules
{
    public static Catalogue Catalogue { get; } = CatalogueLoader.Load(RepositoryFolder.Catalogue).Catalogue!;

    public static Rule Rule { get; } = Reconciliation.RuleOf(Catalogue)!;

    public static Profile Profile { get; } = Catalogue.Profile("reconciliation")!;
}
