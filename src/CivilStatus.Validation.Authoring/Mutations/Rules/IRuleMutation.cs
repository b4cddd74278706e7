using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Mutations.Rules;

/// <summary>A slip that an author can make in a rule.</summary>
internal interface IRuleMutation
{
    /// <summary>The changes of this rule, none of which gives the same verdicts by its making.</summary>
    IEnumerable<RuleChange> Of(Rule rule);
}
