using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Mutations;

/// <summary>Asks the examples of a catalogue to notice each of its mutants.</summary>
public static class MutationRun
{
    /// <summary>Runs, for every mutant, the cases of the rules that it touches until one fails; on every processor.</summary>
    /// <param name="source">A catalogue folder without errors whose examples hold.</param>
    /// <param name="rules">The ids of the rules to mutate, with the parameters they use; empty means all.</param>
    /// <param name="progress">Told after each mutant how many are done and how many there are; called from several threads.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="ArgumentException">The folder has errors.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static MutationReport Run(
        CatalogueSource source, IReadOnlyCollection<string> rules, Action<int, int>? progress = null, CancellationToken cancellation = default)
    {
        Catalogue catalogue = source.Catalogue ?? throw new ArgumentException("The catalogue has errors.", nameof(source));
        ImmutableArray<RuleCases> cases = RuleCases.Of(source, catalogue);
        HashSet<string> subjects = Subjects(catalogue, rules);
        Mutant[] mutants = [.. Mutants.Of(source).Where(m => subjects.Contains(m.Subject))];
        bool[] survives = new bool[mutants.Length];
        int done = 0;
        Parallel.For(0, mutants.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation }, i =>
        {
            survives[i] = Survives(mutants[i], catalogue, cases);
            progress?.Invoke(Interlocked.Increment(ref done), mutants.Length);
        });

        Mutant[] survivors = [.. mutants.Where((_, i) => survives[i])];
        HashSet<string> ids = [.. survivors.Select(m => m.Id)];
        ImmutableArray<ReviewedMutant> listed = source.Reviewed.Survivors;
        return new MutationReport(mutants.Length,
            [.. survivors.Where(m => !listed.Any(r => r.Id == m.Id))],
            [.. listed.Where(r => ids.Contains(r.Id))],
            [.. listed.Where(r => !ids.Contains(r.Id) && (rules.Count == 0 || subjects.Contains(r.Id.Split('/')[0])))]);
    }

    private static bool Survives(Mutant mutant, Catalogue catalogue, ImmutableArray<RuleCases> cases)
    {
        Catalogue mutated = mutant.Apply(catalogue);
        return !cases.Any(c => mutant.Touches(catalogue.Rule(c.Rule)!) && c.Failures(mutated).Any());
    }

    private static HashSet<string> Subjects(Catalogue catalogue, IReadOnlyCollection<string> rules)
        => rules.Count == 0
            ? [.. catalogue.Rules.Select(r => r.Id), .. catalogue.Parameters.Select(p => p.Id)]
            : [.. rules, .. catalogue.Rules.Where(r => rules.Contains(r.Id)).SelectMany(r => r.Parameters).Select(p => p.Value)];
}
