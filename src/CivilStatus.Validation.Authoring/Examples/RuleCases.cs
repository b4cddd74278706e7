using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Examples;

/// <summary>
/// Every case that a rule is held to, its entry read once: they can be run many times against changed rules, as long as
/// the conventions and tables of the catalogue stay. Immutable; safe to share between threads.
/// </summary>
internal sealed class RuleCases
{
    private readonly ImmutableArray<(Example Example, Facts Facts)> cases;

    private RuleCases(string rule, ImmutableArray<(Example, Facts)> cases) => (Rule, this.cases) = (rule, cases);

    /// <summary>The id of the rule.</summary>
    public string Rule { get; }

    /// <summary>How many examples of the rule file there are.</summary>
    public int Examples => cases.Count(c => !c.Example.OfLawTable);

    /// <summary>How many cases of law tables there are.</summary>
    public int LawTableCases => cases.Count(c => c.Example.OfLawTable);

    /// <summary>The cases of every rule of a folder, in the order of its rule files.</summary>
    public static ImmutableArray<RuleCases> Of(CatalogueSource source, Catalogue catalogue)
    {
        var reader = new FactReader(catalogue);
        return
        [
            .. source.Questions(catalogue.Conventions).GroupBy(q => q.Rule, q => q.Example)
                .Select(rule => new RuleCases(rule.Key, [.. rule.Select(e => (e, reader.Read(e.Entry!, DayRange.ToDay(e.AsOf ?? catalogue.PublishedOn))))])),
        ];
    }

    /// <summary>What fails when the rule, as it is in a catalogue, is asked of the cases; found one by one, so that the first may be enough.</summary>
    public IEnumerable<Diagnostic> Failures(Catalogue catalogue)
    {
        Rule rule = catalogue.Rule(Rule) ?? throw new ArgumentException($"The catalogue has no rule {Rule}.", nameof(catalogue));
        // Making a validator prepares every rule: only this one is asked.
        var validator = new Validator(catalogue with { Rules = [rule] });
        return cases.SelectMany(c => ExampleCheck.Failures(c.Example, c.Facts, rule, validator));
    }
}
