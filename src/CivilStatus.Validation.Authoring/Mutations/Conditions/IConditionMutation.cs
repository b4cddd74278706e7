using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Mutations.Conditions;

/// <summary>A slip that an author can make in one node of a condition.</summary>
internal interface IConditionMutation
{
    /// <summary>The changes of this node, parts below it left alone; none of them means the same as the node.</summary>
    IEnumerable<ConditionChange> Of(RuleNode node);
}
