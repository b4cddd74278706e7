using System.Globalization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Mutations.Rules;

/// <summary>An exception that is left out.</summary>
internal sealed class DroppedExceptions : IRuleMutation
{
    public IEnumerable<RuleChange> Of(Rule rule) => rule.Exceptions.Select((exception, i) => new RuleChange(
        $"{exception.Id}/dropped", string.Create(CultureInfo.InvariantCulture, $"$.exceptions[{i}]"),
        LocalizedText.Of($"bỏ ngoại lệ {exception.Id}", $"the exception {exception.Id} is dropped"),
        rule with { Exceptions = rule.Exceptions.RemoveAt(i) }));
}
