using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.LawTables;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Linting;

/// <summary>Checks what no single file can tell: references, grounds, values over time, texts in both languages, examples, law tables.</summary>
internal static class Linter
{
    /// <param name="catalogue">The whole catalogue, of an overlay together with its base.</param>
    /// <param name="own">What the folder itself holds: the catalogue, or an overlay's part of it.</param>
    /// <param name="rules">The rule files of the folder.</param>
    /// <param name="lawTables">Its law tables.</param>
    /// <param name="bag">Receives what is wrong.</param>
    public static void Lint(Catalogue catalogue, Catalogue own, ImmutableArray<RuleFile> rules, ImmutableArray<LawTable> lawTables, DiagnosticBag bag)
    {
        foreach (RuleFile file in rules)
        {
            ReferenceLint.Rule(file, catalogue, bag);
            PlaceholderLint.Rule(file, catalogue, bag);
            GroundLint.Rule(file, catalogue, bag);
            IdLint.Rule(file, bag);
            SetLint.Rule(file, bag);
            ExampleLint.Rule(file, bag);
        }
        foreach (LegalParameter parameter in own.Parameters) ParameterLint.Parameter(parameter, catalogue, bag);
        foreach (Instrument instrument in own.Instruments) ReferenceLint.Instrument(instrument, catalogue, bag);
        foreach (Table table in own.Tables) TableLint.Table(table, bag);
        foreach (Profile profile in own.Profiles) ProfileLint.Profile(profile, bag);
        foreach (LawTable table in lawTables) LawTableLint.Table(table, catalogue, bag);
        LawTableCoverage.Catalogue(catalogue, own, rules, lawTables, bag);
        IdLint.Law(own, bag);
        ReferenceLint.RuleIds(rules, bag);
        ReferenceLint.Conventions(catalogue, bag);
        LabelLint.Codes(catalogue.Labels, bag);
        // A ground that could not be read counts as unverified: what follows from that says nothing.
        if (bag.HasErrors) return;
        foreach (RuleFile file in rules) BlockingLint.Rule(file, catalogue, bag);
    }
}
