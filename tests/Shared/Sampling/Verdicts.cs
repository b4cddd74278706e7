using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;
using NodaTime;

namespace CivilStatus.Validation.Tests.Sampling;

/// <summary>What the rules of the national catalogue say.</summary>
internal static class Verdicts
{
    public static LocalDate AsOf { get; } = new(2026, 11, 23);

    public static Validator Validator { get; } = new(TestCatalogue.National);

    public static Profile Profile(string id) => TestCatalogue.National.Profile(id)!;

    public static ImmutableArray<Finding> All(Facts facts, string profile = "digitisation")
    {
        var faults = ImmutableArray.CreateBuilder<Fault>();
        ImmutableArray<Finding> findings = [.. Validator.ValidateAll(facts, Profile(profile), faults)];
        Assert.Empty(faults.Select(f => $"{f.Rule.Id} {f.Role}: {f.Exception}"));
        return findings;
    }

    /// <summary>The possible verdicts by rule and role; a rule with nothing to say is left out.</summary>
    public static Dictionary<(string Rule, string? Role), VerdictSet> Possible(Facts facts)
        => All(facts).ToDictionary(f => (f.Rule.Id, f.Role), f => f.Possible);
}
