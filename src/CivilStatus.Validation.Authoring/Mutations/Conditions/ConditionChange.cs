using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Mutations.Conditions;

/// <summary>A node of a condition and what stands in its place.</summary>
/// <param name="Operator">The operator as ids name it, such as <c>threshold+1</c>.</param>
/// <param name="Instead">The node as changed.</param>
/// <param name="What">What the change is called.</param>
internal sealed record ConditionChange(string Operator, RuleNode Instead, LocalizedText What);
