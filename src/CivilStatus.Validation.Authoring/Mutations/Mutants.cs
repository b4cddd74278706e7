using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Authoring.Mutations.Conditions;
using CivilStatus.Validation.Authoring.Mutations.Parameters;
using CivilStatus.Validation.Authoring.Mutations.Rules;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Mutations;

/// <summary>
/// Makes the mutants of a catalogue: one for each slip in whatever decides a verdict. The periods of grounds and caps are
/// left alone, since they change the effect of a finding and never its verdict, which is what examples state.
/// </summary>
public static class Mutants
{
    private static readonly ImmutableArray<IRuleMutation> OfRules =
    [
        new DroppedApplicability(), new DroppedExceptions(), new DroppedAssumptions(), new DroppedRoles(), new OtherLawDates(), new RulePeriods(),
        new RuleConditions(new Thresholds()), new RuleConditions(new DayConstants()), new RuleConditions(new Comparisons()),
        new RuleConditions(new DroppedClauses()), new RuleConditions(new DroppedNegations()), new RuleConditions(new DroppedPremises()),
        new RuleConditions(new DroppedMembers()),
    ];

    private static readonly ImmutableArray<IParameterMutation> OfParameters =
    [
        new ValueShifts(), new DroppedCodes(), new OppositeTruths(), new ValuesMadeVoid(), new ValueBoundaries(), new DroppedTerritories(),
        new SwappedTerritories(),
    ];

    /// <summary>The mutants of every rule that is asked and of every parameter, in the order of their files.</summary>
    /// <param name="source">A catalogue folder without errors.</param>
    /// <exception cref="ArgumentException">The folder has errors.</exception>
    public static ImmutableArray<Mutant> Of(CatalogueSource source)
    {
        Catalogue catalogue = source.Catalogue ?? throw new ArgumentException("The catalogue has errors.", nameof(source));
        IEnumerable<Mutant> rules = source.RuleFiles
            .Where(f => f.Rule.Status is RuleStatus.InForce or RuleStatus.Preview)
            .SelectMany(file => OfRules.SelectMany(o => o.Of(file.Rule)), (file, change) =>
                new Mutant($"{file.Rule.Id}/{change.Name}", Place(file.File, change.Path), change.Change) { Rule = change.Rule });
        IEnumerable<Mutant> parameters = (source.Overlay?.Parameters ?? catalogue.Parameters)
            .SelectMany(p => OfParameters.SelectMany(o => o.Of(p, catalogue.Conventions.Territories)), (parameter, change) =>
                new Mutant($"{parameter.Id}/{change.Name}", Place($"parameters/{parameter.Id}.json", change.Path), change.Change) { Parameter = change.Parameter });
        return [.. rules.Concat(parameters).GroupBy(m => m.Id).SelectMany(Numbered)];

        SourcePlace Place(string file, string path) => source.Lines.Locate(new SourcePlace(file, 0, path));
    }

    // The same slip in two like places of one condition.
    private static IEnumerable<Mutant> Numbered(IEnumerable<Mutant> sameId)
        => sameId.Select((m, i) => i == 0 ? m : m with { Id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{m.Id}#{i + 1}") });
}
