using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Mutations.Rules;

/// <summary>A rule with one thing changed.</summary>
/// <param name="Name">What follows the rule in the mutant's id, such as <c>lawDate/entry.date</c>.</param>
/// <param name="Path">The JSON path of what is changed.</param>
/// <param name="Change">What is changed, in words.</param>
/// <param name="Rule">The rule as changed.</param>
internal sealed record RuleChange(string Name, string Path, LocalizedText Change, Rule Rule);
