using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Analysis.Checks;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis;

/// <summary>
/// Asks what no example can show: rules and exceptions that nothing can reach, and rules that contradict each other.
/// Part of <c>catalogue lint</c> and <c>catalogue build</c>, not of loading. docs/analysis.md says what it proves.
/// </summary>
public static class CatalogueAnalysis
{
    /// <summary>Analyses a catalogue folder that was read without errors; every rule that is neither a draft nor retired.</summary>
    /// <exception cref="ArgumentException">The folder has errors.</exception>
    public static ImmutableArray<Diagnostic> Run(CatalogueSource source)
    {
        Catalogue catalogue = source.Catalogue ?? throw new ArgumentException("The catalogue has errors.", nameof(source));
        ImmutableArray<RuleFile> files = [.. source.RuleFiles.Where(f => f.Rule.Set is null && f.Rule.Status is not (RuleStatus.Draft or RuleStatus.Retired))];
        var inquiry = new Inquiry(catalogue, files);
        var contradictions = new Contradictions(inquiry, files);
        Action<DiagnosticBag>[] checks =
        [
            .. files.SelectMany(f => new Action<DiagnosticBag>[]
            {
                bag => RuleReach.Check(f, inquiry, bag), bag => ExceptionReach.Check(f, inquiry, bag), bag => DeadClauses.Check(f, inquiry, bag),
            }),
            .. contradictions.Pairs().Select(pair => new Action<DiagnosticBag>(bag => contradictions.Check(pair, bag))),
        ];
        var bags = new DiagnosticBag[checks.Length];
        Parallel.For(0, checks.Length, i => checks[i](bags[i] = new DiagnosticBag()));
        return DiagnosticBag.Joined(bags).ToSorted();
    }
}
