using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Linting;

/// <summary>Checks what no single file can tell: references, grounds, values over time, texts in both languages, examples.</summary>
internal static class Linter
{
    public static void Lint(Catalogue catalogue, ImmutableArray<RuleFile> rules, DiagnosticBag bag)
    {
        foreach (RuleFile file in rules)
        {
            ReferenceLint.Rule(file, catalogue, bag);
            PlaceholderLint.Rule(file, catalogue, bag);
            GroundLint.Rule(file, catalogue, bag);
            ExampleLint.Rule(file, bag);
        }
        foreach (LegalParameter parameter in catalogue.Parameters) ParameterLint.Parameter(parameter, catalogue, bag);
        foreach (Profile profile in catalogue.Profiles) ProfileLint.Profile(profile, bag);
        ReferenceLint.RuleIds(rules, bag);
        ReferenceLint.Conventions(catalogue, bag);
        LabelLint.Codes(catalogue.Labels, bag);
    }
}
