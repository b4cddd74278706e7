using System.Globalization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Mutations.Rules;

/// <summary>A role or field that <c>forEach</c> no longer runs over.</summary>
internal sealed class DroppedRoles : IRuleMutation
{
    public IEnumerable<RuleChange> Of(Rule rule) => rule.ForEach is { OverAll: false, Over.Length: > 1 } forEach
        ? forEach.Over.Select((role, i) => new RuleChange(
            $"forEach/{role}/dropped", string.Create(CultureInfo.InvariantCulture, $"$.forEach.{forEach.Variable}[{i}]"),
            LocalizedText.Of($"không xét {role} nữa", $"{role} is no longer looked at"),
            rule with { ForEach = forEach with { Over = forEach.Over.RemoveAt(i) } }))
        : [];
}
