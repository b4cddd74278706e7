using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Mutations;

/// <summary>The catalogue with one small thing wrong: some example should notice. Immutable; safe to share between threads.</summary>
/// <param name="Id">Its id, such as <c>KS106/require/threshold+1/Age(mother.born, child.born) &gt;= 16</c>: it says what the slip makes of the rule, and stays as long as that does.</param>
/// <param name="Place">Where the change would stand.</param>
/// <param name="Change">What is changed, in words.</param>
public sealed record Mutant(string Id, SourcePlace Place, LocalizedText Change)
{
    /// <summary>The rule as changed; null where a parameter is.</summary>
    internal Rule? Rule { get; init; }

    /// <summary>The parameter as changed; null where a rule is.</summary>
    internal LegalParameter? Parameter { get; init; }

    /// <summary>The id of the rule or parameter that is changed.</summary>
    public string Subject => Rule?.Id ?? Parameter!.Id;

    /// <summary>Whether the change can be noticed by the cases of a rule of the unchanged catalogue.</summary>
    internal bool Touches(Rule rule) => Rule is not null ? Rule.Id == rule.Id : rule.Parameters.Any(p => p.Value == Parameter!.Id);

    /// <summary>The catalogue as changed.</summary>
    internal Catalogue Apply(Catalogue catalogue) => Rule is not null
        ? catalogue with { Rules = [.. catalogue.Rules.Select(r => r.Id == Rule.Id ? Rule : r)] }
        : catalogue with { Parameters = [.. catalogue.Parameters.Select(p => p.Id == Parameter!.Id ? Parameter : p)] };
}
