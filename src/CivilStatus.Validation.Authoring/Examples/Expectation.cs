using System.Collections.Immutable;
using CivilStatus.Validation.Findings;

namespace CivilStatus.Validation.Authoring.Examples;

/// <summary>What a rule must say of an example.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Role">The role or field it is about; null for a rule that runs over none.</param>
/// <param name="Exception">The exception that permits the breach, or removes it from what is possible.</param>
/// <param name="Possible">The verdicts that remain possible; null where the example does not say.</param>
public sealed record Expectation(Verdict Verdict, string? Role, string? Exception, VerdictSet? Possible)
{
    /// <summary>The effect it must have, by profile; empty where the profile's table says enough.</summary>
    public ImmutableArray<KeyValuePair<string, Effect>> Effects { get; init; } = [];
}
