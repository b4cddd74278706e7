using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Conditions;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Loading;

/// <summary>A rule as its author wrote it: the rule and its examples.</summary>
/// <param name="File">The path of the file in the catalogue folder.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Examples">Its examples.</param>
/// <param name="Scope">What its conditions may speak of.</param>
public sealed record RuleFile(string File, Rule Rule, ImmutableArray<Example> Examples, ConditionScope Scope);
