using System.Collections.Immutable;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Tests.Sampling;

namespace CivilStatus.Validation.Tests.Decisions;

/// <summary>The findings of a validator, and those among them that are undecided.</summary>
internal static class Undecided
{
    public static ImmutableArray<Finding> Findings(Validator validator, Facts facts)
    {
        var faults = ImmutableArray.CreateBuilder<Fault>();
        ImmutableArray<Finding> findings = [.. validator.ValidateAll(facts, Verdicts.Profile("digitisation"), faults)];
        Assert.Empty(faults.Select(f => $"{f.Rule.Id}: {f.Exception}"));
        return findings;
    }

    public static IEnumerable<Finding> Of(Validator validator, Facts facts) => Findings(validator, facts).Where(f => f.Verdict == Verdict.Undecided);
}
