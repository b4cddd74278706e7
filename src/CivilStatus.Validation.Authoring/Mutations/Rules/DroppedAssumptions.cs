using System.Globalization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Mutations.Rules;

/// <summary>A fact that no other one stands in for any more.</summary>
internal sealed class DroppedAssumptions : IRuleMutation
{
    public IEnumerable<RuleChange> Of(Rule rule) => rule.Assume.Select((assumption, i) => new RuleChange(
        $"assume/{assumption.Field}/dropped", string.Create(CultureInfo.InvariantCulture, $"$.assume[{i}]"),
        LocalizedText.Of($"{assumption.From} không còn thay cho {assumption.Field} khi trống", $"{assumption.From} no longer stands in for a missing {assumption.Field}"),
        rule with { Assume = rule.Assume.RemoveAt(i) }));
}
